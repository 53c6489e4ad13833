package fr.technolucide.ui.entry;

import fr.technolucide.exchange.form.PrintedForms;
import fr.technolucide.ui.form.EntryForm;
import fr.technolucide.ui.form.FormPlan;
import fr.technolucide.workbook.Reader;
import fr.technolucide.workbook.Row;
import fr.technolucide.workbook.Sheet;
import java.time.ZonedDateTime;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Supplier;

/**
 * What the workbook says of a kind of paper: the fields that its printed form has, and what a new row offers.
 *
 * @param head  a sheet with what the declaration offers
 * @param lines a line of each of its tables, likewise, by the sheet of its rows
 */
record PaperFields(FormPlan form, Row head, Map<Sheet, Row> lines) {

    static PaperFields of(PaperPlan plan, Reader reader, Supplier<UUID> mint, ZonedDateTime now) {
        Map<Sheet, Row> lines = new LinkedHashMap<>();
        for (PaperTable table : plan.tables()) {
            lines.put(table.sheet(), EntryForm.blank(table.sheet(), mint.get(), reader));
        }
        return new PaperFields(
                plan.form(plan.places().orElseGet(() -> PrintedForms.places(reader, plan.paper(), now))),
                EntryForm.blank(plan.sheet(), mint.get(), reader),
                lines);
    }

    Row line(PaperTable table) {
        return Objects.requireNonNull(lines.get(table.sheet()));
    }
}
