# rsdmx.R EXPORTS: R's rsdmx reads the SDMX-ML of an export and finds in it what base R finds in the SDMX-CSV.
suppressMessages(library(rsdmx))
exports <- commandArgs(trailingOnly = TRUE)[1]
keys <- c("REF_AREA", "MEASURE", "PRICE_BASIS", "SOURCE", "TIME_PERIOD", "UNIT_MULT")
failed <- 0

say <- function(name, ok, figure) {
  if (!ok) failed <<- failed + 1
  cat(sprintf("  %s %s: %s\n", if (ok) "ok  " else "FAIL", name, figure))
}

cells <- function(frame) sort(do.call(paste, c(frame[keys], sep = "|")))

for (flow in c("milex", "milex-vintages")) {
  due <- read.csv(file.path(exports, "sdmx-csv", paste0(flow, "-1.0.csv")), colClasses = "character")
  # Generic messages take rsdmx four times as long; the second would show nothing that the first does not.
  forms <- if (flow == "milex") c("generic", "structure-specific") else "structure-specific"
  for (form in forms) {
    file <- file.path(exports, "sdmx-ml", paste0(flow, "-", form, ".xml"))
    read <- suppressWarnings(as.data.frame(readSDMX(file, isURL = FALSE)))
    # Generic messages give the observation names of rsdmx's own.
    names(read) <- sub("^obsTime$", "TIME_PERIOD", sub("^obsValue$", "OBS_VALUE", names(read)))
    total <- sum(as.numeric(read$OBS_VALUE))
    right <- sum(as.numeric(due$OBS_VALUE))
    say(
      paste("rsdmx reads", basename(file)),
      nrow(read) == nrow(due) && identical(cells(read), cells(due)) && abs(total - right) <= abs(right) * 1e-12,
      sprintf("%d observations of %d, sum %.6f", nrow(read), nrow(due), total)
    )
  }
}

structures <- readSDMX(file.path(exports, "sdmx-ml", "structures.xml"), isURL = FALSE)
lists <- slot(slot(structures, "codelists"), "codelists")
say("rsdmx reads structures.xml", length(lists) == 10, sprintf("%d code lists", length(lists)))
quit(status = if (failed == 0) 0 else 1)
