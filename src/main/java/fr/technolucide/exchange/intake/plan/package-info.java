/**
 * The plan of an import: its request, its edits, its report row by row, and the rows that names lead to. Nothing is
 * written to a workbook here. Begin with {@link fr.technolucide.exchange.intake.plan.ImportPlan}.
 */
@NullMarked
package fr.technolucide.exchange.intake.plan;

import org.jspecify.annotations.NullMarked;
