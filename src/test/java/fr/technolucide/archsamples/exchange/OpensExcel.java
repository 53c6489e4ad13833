package fr.technolucide.archsamples.exchange;

import org.apache.poi.ss.usermodel.Workbook;

/** POI outside the Excel packages. */
public final class OpensExcel {
    public Workbook workbook;
}
