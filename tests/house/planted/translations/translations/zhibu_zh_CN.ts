<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en_US">
<context>
    <name>Verbs</name>
    <message>
        <source>Saved</source>
        <translation>已保存</translation>
    </message>
    <message>
        <source>Started to be translated</source>
        <translation type="unfinished">开始翻译</translation>
    </message>
    <message>
        <source>Translated to nothing</source>
        <translation></translation>
    </message>
    <message>
        <source>%1 of %2 rows</source>
        <translation>共 %1 行</translation>
    </message>
    <message>
        <source>&amp;Print</source>
        <translation>打印</translation>
    </message>
    <message numerus="yes">
        <source>%n rows</source>
        <translation>
            <numerusform>若干行</numerusform>
        </translation>
    </message>
    <message>
        <source>Said no more</source>
        <translation>不再使用</translation>
    </message>
</context>
</TS>
