package fr.technolucide.workbook;

import java.util.List;

/** A condition that validation checks on a row, beyond kinds and bounds. */
@FunctionalInterface
public interface Rule {

    List<Finding> check(Row row, Reader reader);
}
