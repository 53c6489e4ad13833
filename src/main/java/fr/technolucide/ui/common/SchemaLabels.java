package fr.technolucide.ui.common;

import fr.technolucide.language.Messages;
import fr.technolucide.workbook.Column;
import fr.technolucide.workbook.Kind;
import fr.technolucide.workbook.Sheet;
import fr.technolucide.workbook.Step;
import fr.technolucide.workbook.WorkbookTab;
import java.util.Optional;

/**
 * The words for sheets, columns, groups and choices. A name without words in the bundles, as a column being tried out
 * has, stands for itself.
 */
public final class SchemaLabels {

    private SchemaLabels() {}

    public static String one(Sheet sheet) {
        return of("sheet." + sheet.name() + ".one", sheet.name());
    }

    /** « l’essai », inside a sentence. */
    public static String the(Sheet sheet) {
        return of("sheet." + sheet.name() + ".the", one(sheet));
    }

    public static String many(Sheet sheet) {
        return of("sheet." + sheet.name() + ".many", sheet.name());
    }

    public static String title(Sheet sheet) {
        return Messages.words().capitalised(many(sheet));
    }

    public static Optional<String> help(Sheet sheet) {
        return Messages.find("sheet." + sheet.name() + ".help");
    }

    /** « 60 essais », « 1 essai ». */
    public static String count(Sheet sheet, long rows) {
        return Messages.text("ui.count", rows, one(sheet), many(sheet));
    }

    public static String label(Column<?> column) {
        return of(column.labelKey(), column.name());
    }

    /** « la durée », inside a sentence; the label between quotation marks where no words are given. */
    public static String the(Column<?> column) {
        return Messages.find(column.labelKey() + ".the").orElseGet(() -> Messages.text("ui.column", label(column)));
    }

    public static String shortLabel(Column<?> column) {
        return Messages.find(column.labelKey() + ".short").orElseGet(() -> label(column));
    }

    public static Optional<String> help(Column<?> column) {
        return Messages.find(column.labelKey() + ".help");
    }

    public static String group(String id) {
        return of("group." + id, id);
    }

    public static String tab(WorkbookTab tab) {
        return of("tab." + tab.id(), tab.id());
    }

    public static String choice(Enum<?> item) {
        String list = new Kind.Choice<>(item.getDeclaringClass()).listName();
        return of("choice." + list + "." + Kind.Choice.id(item), Kind.Choice.id(item));
    }

    /** Does the same as {@link #choice}, with a short label where there is little room. */
    public static String shortChoice(Enum<?> item) {
        String list = new Kind.Choice<>(item.getDeclaringClass()).listName();
        return Messages.find("choice." + list + "." + Kind.Choice.id(item) + ".short")
                .orElseGet(() -> choice(item));
    }

    /** Returns what a step of the history did, to follow « Annuler : ». */
    public static String step(Step step) {
        return switch (step.kind()) {
            case CREATED -> Messages.text("ui.step.created");
            case EXAMPLE -> Messages.text("ui.step.example");
            case EXAMPLE_DISCARDED -> Messages.text("ui.step.example_discarded");
            case RECOVERED -> Messages.text("ui.step.recovered");
            case IMPORTED -> Messages.text("ui.step.imported", step.subject());
            case EDITED, UNDONE, REDONE -> step.subject().isBlank() ? Messages.text("ui.step.edited") : step.subject();
        };
    }

    private static String of(String key, String otherwise) {
        return Messages.find(key).orElse(otherwise);
    }
}
