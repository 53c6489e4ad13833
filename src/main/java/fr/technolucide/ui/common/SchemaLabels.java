package fr.technolucide.ui.common;

import fr.technolucide.language.Language;
import fr.technolucide.language.Messages;
import fr.technolucide.workbook.Column;
import fr.technolucide.workbook.Kind;
import fr.technolucide.workbook.Sheet;
import fr.technolucide.workbook.Step;
import fr.technolucide.workbook.WorkbookTab;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

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

    /** Returns what a step of the history did, and to what, to follow « Annuler : ». */
    public static String step(Step step) {
        return switch (step.kind()) {
            case CREATED -> Messages.text("ui.step.created");
            case EXAMPLE -> Messages.text("ui.step.example");
            case EXAMPLE_DISCARDED -> Messages.text("ui.step.example_discarded");
            case RECOVERED -> Messages.text("ui.step.recovered");
            case IMPORTED ->
                isPasted(step)
                        ? Messages.text("ui.step.pasted", step.entries().size())
                        : Messages.text("ui.step.imported", step.subject());
            case EDITED ->
                step.subject().isBlank() || step.entries().isEmpty() ? Messages.text("ui.step.edited") : edited(step);
            case UNDONE, REDONE -> step.subject().isBlank() ? Messages.text("ui.step.edited") : step.subject();
        };
    }

    /** « suppression, Plumier ». Dependents of a row go before it, and what follows from a new one comes after it. */
    private static String edited(Step step) {
        List<Step.Entry> entries = step.entries();
        boolean made = entries.getFirst().before() == null;
        boolean deleted = !made && entries.stream().anyMatch(entry -> entry.after() == null);
        if (deleted && inEachLanguage("ui.delete.step").anyMatch(step.subject()::startsWith)) {
            return step.subject();
        }
        return Messages.text(made ? "ui.step.made" : deleted ? "ui.step.deleted" : "ui.step.changed", step.subject());
    }

    /** The subject of a step is in the language in which it was made. */
    private static boolean isPasted(Step step) {
        return inEachLanguage("intake.assistant.clipboard").anyMatch(step.subject()::equals);
    }

    private static Stream<String> inEachLanguage(String key) {
        return Stream.of(Language.values())
                .map(language -> Messages.in(language).text(key, ""));
    }

    private static String of(String key, String otherwise) {
        return Messages.find(key).orElse(otherwise);
    }
}
