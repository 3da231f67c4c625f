#pragma once

#include "../duties/catalogue.h" // caught
#include "date.h"
#include <QString>
