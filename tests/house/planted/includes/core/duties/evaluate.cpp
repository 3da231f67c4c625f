#include "core/domain/period.h"
#include "core/duties/catalogue.h"
#include "core/storage/book.h" // caught
// #include "core/usecases/verbs.h"
