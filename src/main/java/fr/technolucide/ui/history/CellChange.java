package fr.technolucide.ui.history;

import static fr.technolucide.ui.history.MarkedText.sentence;
import static fr.technolucide.ui.history.MarkedText.strong;

import fr.technolucide.exchange.print.TextRun;
import fr.technolucide.exchange.print.TextRun.Mark;
import fr.technolucide.language.Messages;
import fr.technolucide.language.Words;
import fr.technolucide.ui.common.SchemaLabels;
import fr.technolucide.workbook.Column;
import fr.technolucide.workbook.Kind;
import fr.technolucide.workbook.Labels;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** A cell that a step filled, changed or emptied, in words: who did it, what it was and became, and the way back. */
final class CellChange {

    /** Two values that are longer together are compared word by word under the sentence, in characters. */
    private static final int ONE_LINE = 80;

    /** Longer values are not said again by the way back, in characters. */
    private static final int SHORT = 28;

    private static final char NO_BREAK = '\u00A0';

    private final Column<?> column;
    private final @Nullable Object was;
    private final @Nullable Object became;
    private final Labels labels;
    private final LocalDate today;

    CellChange(Column<?> column, @Nullable Object was, @Nullable Object became, Labels labels, LocalDate today) {
        this.column = column;
        this.was = was;
        this.became = became;
        this.labels = labels;
        this.today = today;
    }

    private boolean isText() {
        return column.kind() instanceof Kind.Text || column.kind() instanceof Kind.LongText;
    }

    private boolean isReference() {
        return column.kind() instanceof Kind.Reference || column.kind() instanceof Kind.References;
    }

    /** A row that is there no more has no label. */
    private String words(@Nullable Object value) {
        String text = value instanceof LocalDate day
                ? Messages.words().date(day, today).replace(' ', NO_BREAK)
                : labels.text(column, value);
        return text.isBlank() ? Messages.words().missing() : text;
    }

    /** Returns a value as it stands inside a sentence: a text between quotation marks, an item of a list in lower case. */
    private String inside(@Nullable Object value) {
        String words = words(value);
        if (column.kind() instanceof Kind.Choice<?>) {
            boolean acronym = words.length() > 1 && Character.isUpperCase(words.charAt(1));
            return acronym
                    ? words
                    : words.substring(0, 1).toLowerCase(Messages.language().locale()) + words.substring(1);
        }
        return words;
    }

    private String quoted(@Nullable Object value) {
        String words = strong(inside(value));
        return isText() || (column.kind() instanceof Kind.Reference && !column.isPersonal())
                ? Messages.text("ui.history.quoted", words)
                : words;
    }

    /** Returns whether the values are too long for a sentence. */
    boolean isLong() {
        return column.kind() instanceof Kind.LongText
                || (was == null ? 0 : words(was).length())
                                + (became == null ? 0 : words(became).length())
                        > ONE_LINE;
    }

    /** @param who did it, to be followed by a verb: « Chloé », « Le sauvetage du cahier » */
    MarkedText said(String who) {
        String what = SchemaLabels.the(column);
        if (isLong()) {
            return sentence(rewritten(), who, what);
        }
        if (was == null || became == null) {
            return sentence(
                    was == null ? "ui.history.filled" : "ui.history.emptied",
                    who,
                    what,
                    quoted(Objects.requireNonNullElse(became, was)));
        }
        return switch (column.kind()) {
            case Kind.Count _, Kind.Rating _, Kind.Minutes _, Kind.Decimal _, Kind.Money _ ->
                sentence("ui.history.moved", who, what, quoted(was), quoted(became));
            case Kind.Date _ -> sentence("ui.history.moved.day", who, what, quoted(was), quoted(became));
            default -> sentence("ui.history.changed", who, what, insteadOf(), quoted(became));
        };
    }

    /** « d’internes », « de « Atelier CV » »: the value alone stands out. */
    private String insteadOf() {
        String value = quoted(was);
        String plain = inside(was);
        String of = Messages.words().ofName(value.startsWith(strong(plain)) ? plain : value);
        return of.endsWith(plain) ? of.substring(0, of.length() - plain.length()) + strong(plain) : of;
    }

    private String rewritten() {
        if (was == null) {
            return "ui.history.written";
        }
        if (became == null) {
            return "ui.history.erased";
        }
        List<TextRun> runs = compared();
        boolean added = runs.stream().anyMatch(run -> run.mark() == Mark.ADDED);
        boolean removed = runs.stream().anyMatch(run -> run.mark() == Mark.REMOVED);
        return added && removed ? "ui.history.rewritten" : removed ? "ui.history.shortened" : "ui.history.completed";
    }

    private List<TextRun> compared() {
        return WordDiff.of(was == null ? "" : words(was), became == null ? "" : words(became));
    }

    /** Returns the texts compared, between quotation marks; nothing where the sentence says both. */
    MarkedText text() {
        if (!isLong()) {
            return MarkedText.NONE;
        }
        String quoted = Messages.text("ui.history.quoted", "\n");
        int between = quoted.indexOf('\n');
        List<TextRun> runs = new ArrayList<>();
        runs.add(new TextRun(quoted.substring(0, between), Mark.PLAIN));
        runs.addAll(compared());
        runs.add(new TextRun(quoted.substring(between + 1), Mark.PLAIN));
        return new MarkedText(List.copyOf(runs));
    }

    /** Returns what the button says that puts back what the cell held before. */
    String back() {
        return back(was);
    }

    /** « Revenir à 3 », « Revenir au texte d’avant », « Détacher »: the verb holds the value. */
    String back(@Nullable Object value) {
        if (value == null) {
            return Messages.text(isReference() ? "ui.history.back.detach" : "ui.history.back.empty");
        }
        String words = inside(value);
        if (words.length() > SHORT || words.indexOf('\n') >= 0) {
            return Messages.text(isText() ? "ui.history.back.text" : "ui.history.back.value");
        }
        return switch (column.kind()) {
            case Kind.Date _ -> Messages.text("ui.history.back.day", words);
            case Kind.Text _, Kind.LongText _, Kind.Choice<?> _, Kind.Flag _, Kind.Reference _, Kind.References _ ->
                Messages.text("ui.history.back", Messages.text("ui.history.quoted", words));
            default -> Messages.text("ui.history.back", words);
        };
    }

    /** « Durée : 40 min »: a value that the row began with. */
    MarkedText begun() {
        return sentence(
                "ui.history.begun", SchemaLabels.label(column), strong(Words.shortened(words(became), 3 * ONE_LINE)));
    }

    /** Returns the same in plain words; empty for a text that is no name. */
    String brief() {
        return column.kind() instanceof Kind.LongText || words(became).length() > ONE_LINE
                ? ""
                : Messages.text("ui.history.begun", SchemaLabels.label(column), words(became));
    }
}
