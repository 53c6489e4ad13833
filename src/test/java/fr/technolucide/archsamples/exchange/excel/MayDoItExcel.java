package fr.technolucide.archsamples.exchange.excel;

import org.apache.poi.ss.usermodel.Workbook;

/** POI where it belongs. */
public final class MayDoItExcel {
    public Workbook workbook;
}
