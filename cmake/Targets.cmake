# One place for the flags of every target and for the shape of a core library.
set(CMAKE_CXX_STANDARD 20)
set(CMAKE_CXX_STANDARD_REQUIRED ON)
set(CMAKE_CXX_EXTENSIONS OFF)
set(CMAKE_AUTOMOC ON)
set(CMAKE_AUTORCC ON)
set(CMAKE_EXPORT_COMPILE_COMMANDS ON)

find_program(CCACHE ccache)
if(CCACHE)
  set(CMAKE_CXX_COMPILER_LAUNCHER ${CCACHE})
endif()

add_library(zhibu_flags INTERFACE)
target_include_directories(zhibu_flags INTERFACE ${PROJECT_SOURCE_DIR})
target_compile_definitions(zhibu_flags INTERFACE
  QT_NO_CAST_FROM_ASCII QT_NO_CAST_TO_ASCII QT_NO_CAST_FROM_BYTEARRAY QT_NO_KEYWORDS QT_NO_FOREACH
  QT_NO_URL_CAST_FROM_STRING QT_NO_NARROWING_CONVERSIONS_IN_CONNECT QT_DISABLE_DEPRECATED_BEFORE=0x060400
  ZHIBU_VERSION="${PROJECT_VERSION}")
target_compile_options(zhibu_flags INTERFACE -Wall -Wextra -Wpedantic -Wconversion
  -fno-omit-frame-pointer)
# Files compiled together see each other's constants and are all included from elsewhere, so that only a build of
# single files can ask these.
if(CMAKE_UNITY_BUILD)
  target_compile_options(zhibu_flags INTERFACE -Wno-subobject-linkage)
else()
  target_compile_options(zhibu_flags INTERFACE -Wshadow)
endif()
if(CMAKE_CXX_COMPILER_ID STREQUAL "GNU" AND CMAKE_CXX_COMPILER_VERSION VERSION_LESS 13)
  # GCC 12 takes the unused members of a std::variant for uninitialized ones (PR 105562, 107138).
  target_compile_options(zhibu_flags INTERFACE -Wno-maybe-uninitialized)
endif()
if(ZHIBU_WERROR)
  target_compile_options(zhibu_flags INTERFACE -Werror)
endif()
if(ZHIBU_SANITIZE)
  target_compile_options(zhibu_flags INTERFACE -fsanitize=${ZHIBU_SANITIZE} -fno-sanitize-recover=all)
  target_link_options(zhibu_flags INTERFACE -fsanitize=${ZHIBU_SANITIZE})
endif()

# The Qt and standard headers nearly every file needs. Each list is compiled once, by the first target of its kind;
# the others take it from there, since compiling it costs more than three ordinary files.
set(ZHIBU_PRECOMPILED <QtCore/QString> <QtCore/QStringList> <QtCore/QByteArray> <QtCore/QHash> <QtCore/QSet>
    <QtCore/QDateTime> <QtCore/QFile> <QtCore/QJsonObject> <QtCore/QCoreApplication>
    <algorithm> <functional> <map> <memory> <optional> <set> <string> <variant> <vector>)
set(ZHIBU_PRECOMPILED_WIDGETS <QtGui/QPainter> <QtWidgets/QBoxLayout> <QtWidgets/QComboBox> <QtWidgets/QDialog>
    <QtWidgets/QHeaderView> <QtWidgets/QLabel> <QtWidgets/QLineEdit> <QtWidgets/QPushButton>
    <QtWidgets/QStyledItemDelegate> <QtWidgets/QTableView>)
set(ZHIBU_PRECOMPILED_TESTS <QtCore/QTemporaryDir> <QtTest/QTest>)

# zhibu_core_library(NAME LINKS …): a static library of the sources in the current folder and below.
function(zhibu_core_library name)
  cmake_parse_arguments(arg "" "" "LINKS" ${ARGN})
  file(GLOB_RECURSE sources CONFIGURE_DEPENDS *.cpp *.h *.qrc)
  add_library(zhibu_${name} STATIC ${sources})
  target_link_libraries(zhibu_${name} PUBLIC zhibu_flags ${arg_LINKS})
  if(name STREQUAL domain)
    target_precompile_headers(zhibu_domain PRIVATE ${ZHIBU_PRECOMPILED})
  else()
    target_precompile_headers(zhibu_${name} REUSE_FROM zhibu_domain)
  endif()
  set_target_properties(zhibu_${name} PROPERTIES LINKER_LANGUAGE CXX)
endfunction()
