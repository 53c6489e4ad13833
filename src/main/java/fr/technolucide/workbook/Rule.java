package fr.technolucide.workbook;

import java.util.List;

/** What validation asks of a row beyond kinds and bounds. */
@FunctionalInterface
public interface Rule {

    List<Finding> check(Row row, Reader reader);
}
