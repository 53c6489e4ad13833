package fr.technolucide.exchange.print;

import fr.technolucide.quantity.Range;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Builds the parts of every printed form. Each part has its rule in {@code paper.css}, which contains the measures.
 * Frames, boxes and lines are drawn, never glyphs, so that a screen reader passes them over and no font need contain
 * them.
 */
public final class PaperParts {

    /** The width of the text on a page, in mm. */
    private static final int TEXT_WIDTH = 180;

    /** The least, in mm, that a column of long words needs in large letters. */
    private static final int LEAST_ROOM = 45;

    /** The height, in mm, of a line of a text that is typed in a field. */
    private static final int LINE_TO_TYPE = 7;

    /** The height of {@code .tall-track} in mm. */
    private static final double TALL = 8;

    /** The placeholder of the framed word in a {@link #sentence}. */
    public static final String ALERT_HERE = "{alert}";

    private final PaperWords words;
    private final LetterSize lettering;

    /** Pieces in ordinary letters. */
    public PaperParts(PaperWords words) {
        this(words, LetterSize.ORDINARY);
    }

    public PaperParts(PaperWords words, LetterSize lettering) {
        this.words = words;
        this.lettering = lettering;
    }

    /** Returns the footer of every page, words at the left and « page x/y »; comes before anything else in the body. */
    public Xhtml footer(String left) {
        return block(
                "footer",
                block("footer-left", left),
                block("footer-right", Xhtml.text(words.text("paper.page") + "\u00a0"), inline("page-of-pages")));
    }

    /** Returns the title of the document, and a short remark at the right of it. */
    public Xhtml title(String title, String remark) {
        return block("title", Xhtml.element("h1", "", title), Xhtml.element("p", "", remark));
    }

    /** Fields side by side, on one line. */
    public Xhtml fields(Xhtml... fields) {
        return block("fields", fields);
    }

    /** Returns a label, then what is known, on a dotted line: empty is a line to write on. */
    public Xhtml field(String label, String value, Width width) {
        return field(label, value, width, PdfField.NONE);
    }

    /** Returns the same as the shorter form; the line is the place of a field. */
    public Xhtml field(String label, String value, Width width, PdfField field) {
        return block("field " + width.classes, block("entry", block("label", label), field.on(block("value", value))));
    }

    /** Returns items one under the other, without a title. */
    public Xhtml items(List<Xhtml> items) {
        return block("items", Xhtml.all(items));
    }

    /** Returns items under their title, which stays on the page of the first. */
    public Xhtml group(String title, List<Xhtml> items) {
        Xhtml heading = Xhtml.element("h2", "", title);
        if (items.isEmpty()) {
            return heading;
        }
        return Xhtml.all(
                block("opening", heading, items(items.subList(0, 1))), Xhtml.all(items.subList(1, items.size())));
    }

    /** Number (and what stands under it) left of the margin line, the rest right of it; never parted by a page. */
    public Xhtml item(Xhtml margin, Xhtml... said) {
        return block("item", block("margin", margin), block("said", said));
    }

    /** Returns a sentence whose {@link #ALERT_HERE} is the framed word. */
    public Xhtml sentence(String withPlaceholder) {
        List<Xhtml> pieces = new ArrayList<>();
        for (String part : withPlaceholder.split("(?=\\{alert\\})|(?<=\\{alert\\})", -1)) {
            pieces.add(part.equals(ALERT_HERE) ? alert() : Xhtml.text(part));
        }
        return Xhtml.element("p", "sentence", pieces);
    }

    /** Returns the framed word of a red flag. */
    public Xhtml alert() {
        return Xhtml.element("strong", "alert", words.text("paper.alert"));
    }

    /** Returns the framed word as a line of its own, left of the margin line. */
    public Xhtml alertUnderNumber() {
        return Xhtml.element("p", "alert", words.text("paper.alert"));
    }

    /** Returns the quiet words of a red flag that is not raised, left of the margin line. */
    public Xhtml mayAlertUnderNumber() {
        return Xhtml.element("p", "may-alert", words.text("paper.alert.may"));
    }

    /**
     * Returns a box, empty or crossed, and its word; belongs in {@link #choicesAndLine} or {@link #choices}. The box is
     * the place of a field.
     */
    public Xhtml choice(String word, boolean chosen, PdfField field) {
        if (lettering == LetterSize.LARGE) {
            return pick(word, chosen, field);
        }
        return chosen
                ? Xhtml.all(
                        block("box", Pictogram.CROSS.said(words.text("paper.chosen"))), block("choice chosen", word))
                : Xhtml.all(field.on(block("box")), block("choice", word));
    }

    /** Choices on one line, then a label and a dotted line up to the margin, which is the place of a field. */
    public Xhtml choicesAndLine(List<Xhtml> choices, String label, PdfField field) {
        if (lettering == LetterSize.LARGE) {
            return Xhtml.all(choices(choices), fields(field(label, "", Width.WHOLE, field)));
        }
        return block("choices", Xhtml.all(choices), block("label", label), field.on(block("value")));
    }

    /** Returns a label, then boxes one after the other, on as many lines as they need. */
    public Xhtml picks(String label, List<Xhtml> picks) {
        return block("picks", block("label", label), block("offered", Xhtml.all(picks)));
    }

    /** Returns a box, empty or crossed, and its word, which stay together; belongs in {@link #picks}. */
    public Xhtml pick(String word, boolean chosen) {
        return pick(word, chosen, PdfField.NONE);
    }

    /** Returns the same as the shorter form; the box is the place of a field. */
    public Xhtml pick(String word, boolean chosen, PdfField field) {
        Xhtml box = chosen
                ? inline("pick-box", Pictogram.CROSS.said(words.text("paper.chosen")))
                : field.on(inline("pick-box"));
        return Xhtml.all(
                inline("pick", box, inline(chosen ? "pick-word chosen" : "pick-word", Xhtml.text(word))),
                Xhtml.text(" "));
    }

    /** Returns a label and a text of any length under it, or lines to write on: the label stands on the first one. */
    public Xhtml writing(String label, String text, int lines) {
        return writing(label, text, lines, PdfField.NONE);
    }

    /** Returns the same as the shorter form; where a field stands, the label is above it and no line is ruled. */
    public Xhtml writing(String label, String text, int lines, PdfField field) {
        if (!text.isEmpty()) {
            return block("written", Xhtml.element("p", "lead", label), Xhtml.element("p", "said-text", text));
        }
        if (!field.isNone()) {
            Xhtml area = block("area").with("style", "height: " + (lines - 1) * LINE_TO_TYPE + "mm;");
            return block("written", Xhtml.element("p", "lead", label), field.on(area));
        }
        List<Xhtml> ruled = new ArrayList<>();
        ruled.add(fields(field(label, "", Width.WHOLE)));
        for (int line = 1; line < lines; line++) {
            ruled.add(writingLine());
        }
        return block("written", Xhtml.all(ruled));
    }

    /** Columns of a board side by side; one without notes has room for those of a workshop. */
    public Xhtml columns(List<Column> columns) {
        List<Xhtml> heads = columns.stream()
                .map(column -> Xhtml.element("th", "", column.title()).with("scope", "col"))
                .toList();
        List<Xhtml> cells = columns.stream()
                .map(column -> Xhtml.element("td", column.notes().isEmpty() ? "to-fill" : "", column.notes()))
                .toList();
        return Xhtml.element(
                "table",
                "grid board",
                Xhtml.element("thead", "", Xhtml.element("tr", "", heads)),
                Xhtml.element("tbody", "", Xhtml.element("tr", "", cells)));
    }

    /** Returns a note of a board, and what is said of it in smaller words under it. */
    public Xhtml note(String text, String under) {
        Xhtml said = Xhtml.element("p", "said-text", text);
        return PaperParts.block("note", under.isEmpty() ? said : Xhtml.all(said, Xhtml.element("p", "under", under)));
    }

    /** Labels and values, one a line, without dotted lines. */
    public Xhtml pairs(List<Pair> pairs) {
        return block(
                "pairs",
                Xhtml.all(pairs.stream()
                        .map(pair ->
                                block("pair", block("pair-label", pair.label()), block("pair-value", pair.value())))
                        .toList()));
    }

    /** A label and what is known. */
    public record Pair(String label, String value) {}

    /** A column of a board. */
    public record Column(String title, List<Xhtml> notes) {}

    /** Returns a title with a rule under it; keeps with what follows. */
    public Xhtml section(String title) {
        return Xhtml.element("h2", "section", title);
    }

    /** Figures in frames side by side: a label, the figure, what it stands on. */
    public Xhtml boxes(List<Box> boxes) {
        return block(
                "figures",
                Xhtml.all(boxes.stream()
                        .map(box -> block(
                                "figure",
                                Xhtml.element("p", "", box.label()),
                                Xhtml.element("p", "figure-value", box.value()),
                                Xhtml.element("p", "under", box.under())))
                        .toList()));
    }

    /** A figure in a frame. */
    public record Box(String label, String value, String under) {}

    /**
     * Returns a bar on a track, and a mark on it; both as shares of the track, 0 to 1. The figure stands beside it in
     * words.
     */
    public Xhtml bar(double share, double mark) {
        return block(
                "track",
                block("bar").with("style", percent("width", share)),
                block("tick").with("style", percent("left", mark)));
    }

    /**
     * Returns a line from low to high and a dot at the central value, as shares of the track, 0 to 1.
     *
     * @param steps how many steps of one length the track has, a line at each
     */
    public Xhtml range(Range places, int steps) {
        return block(
                "track",
                stepLines(steps),
                block("whisker")
                        .with("style", percent("left", places.low()) + percent("width", places.high() - places.low())),
                block("dot").with("style", percent("left", places.central())));
    }

    /**
     * Returns the values of some steps of a track, each beginning at its line.
     *
     * @param values of the first step, then of every {@code every}th one
     * @param steps  how many steps of one length the track has
     */
    public Xhtml graduations(List<String> values, int every, int steps) {
        List<Xhtml> placed = new ArrayList<>();
        int left = steps;
        for (String value : values) {
            int wide = Math.min(every, left);
            left -= wide;
            placed.add(block("graduation", value).with("style", percent("width", (double) wide / steps)));
        }
        return block("graduations", Xhtml.all(placed));
    }

    private static Xhtml stepLines(int steps) {
        return Xhtml.all(IntStream.rangeClosed(0, steps)
                .mapToObj(step -> block("step-line").with("style", percent("left", (double) step / steps)))
                .toList());
    }

    /**
     * Returns a range as {@link #range}, taller, with ticks at its ends, a line at each step, and a mark in place of
     * the dot.
     *
     * @param steps  how many steps of one length the track has
     * @param across how large the mark is, in mm, up to 7
     */
    public Xhtml markedRange(Range places, int steps, Pictogram mark, double across, String heard) {
        List<Xhtml> pieces = new ArrayList<>();
        pieces.add(stepLines(steps));
        pieces.add(block("long-whisker")
                .with("style", percent("left", places.low()) + percent("width", places.high() - places.low())));
        pieces.add(block("whisker-end").with("style", percent("left", places.low())));
        pieces.add(block("whisker-end").with("style", percent("left", places.high())));
        String size = String.format(Locale.ROOT, "width: %1$.2fmm; height: %1$.2fmm;", across);
        String middle =
                String.format(Locale.ROOT, "top: %.2fmm; margin-left: %.2fmm;", (TALL - across) / 2, -across / 2);
        pieces.add(Xhtml.element("div", "placed", mark.said(heard).with("style", size))
                .with("style", percent("left", places.central()) + size + middle));
        return block("tall-track", Xhtml.all(pieces));
    }

    private static String percent(String property, double share) {
        return String.format(Locale.ROOT, "%s: %.2f%%;", property, share * 100);
    }

    /** Returns a paragraph. */
    public Xhtml plain(String text) {
        return Xhtml.element("p", "plain", text);
    }

    /** Returns a paragraph in smaller words, at the end of a form. */
    public Xhtml small(String text) {
        return Xhtml.element("p", "small", text);
    }

    /** Returns the framed word of a red flag, and the points that it is about. */
    public Xhtml alert(String codes) {
        return Xhtml.element("strong", "alert", words.text("paper.alert") + "\u00a0" + codes);
    }

    /** Pieces under their title, which stays on the page of the first. */
    public Xhtml opening(String title, List<Xhtml> pieces) {
        return pieces.isEmpty()
                ? section(title)
                : Xhtml.all(
                        block("opening-loose", section(title), pieces.getFirst()),
                        Xhtml.all(pieces.subList(1, pieces.size())));
    }

    /** Pieces under their title, all on one page as long as a page holds them. */
    public Xhtml whole(String title, Xhtml... pieces) {
        return block("whole-section", section(title), Xhtml.all(pieces));
    }

    /** Pieces under their title as {@link #whole}, or the words that say that there are none. */
    public Xhtml whole(String title, List<Xhtml> pieces, String none) {
        return whole(title, pieces.isEmpty() ? plain(none) : Xhtml.all(pieces));
    }

    /**
     * Returns a chart and its figures under their title, all on one page as long as a page holds them, in large letters too.
     * On each page of a longer one, the heads and the scale are said again.
     *
     * @param scale what stands under the heads, a cell a column; empty for none
     */
    public Xhtml chart(String title, List<Head> heads, List<Xhtml> scale, List<List<Xhtml>> rows) {
        return block("whole-section chart", section(title), table(heads, scale, rows));
    }

    /** Returns a line of words at the left and words at the right. */
    public Xhtml twoEnds(String left, String right) {
        return block("two-ends", Xhtml.element("p", "", left), Xhtml.element("p", "right-end", right));
    }

    /**
     * Returns a real table, its heads repeated on every page; a row is never parted. Large letters that leave a column
     * too little room have each row as labels and values, one under the other.
     */
    public Xhtml table(List<Head> heads, List<List<Xhtml>> rows) {
        return table(heads, List.of(), rows);
    }

    /** @param scale repeated with the heads */
    private Xhtml table(List<Head> heads, List<Xhtml> scale, List<List<Xhtml>> rows) {
        if (lettering == LetterSize.LARGE && Width.roomOfFree(heads) < LEAST_ROOM) {
            Xhtml first = scale.isEmpty() ? Xhtml.none() : stacked(heads, scale);
            Stream<Xhtml> others = rows.stream().map(row -> stacked(heads, row));
            return block("pairs", first, Xhtml.all(others.toList()));
        }
        Xhtml head = Xhtml.element("tr", "", heads.stream().map(this::head).toList());
        return Xhtml.element(
                "table",
                "grid",
                Xhtml.element("thead", "", scale.isEmpty() ? head : Xhtml.all(head, line(heads, scale))),
                Xhtml.element(
                        "tbody", "", rows.stream().map(row -> line(heads, row)).toList()));
    }

    private static Xhtml line(List<Head> heads, List<Xhtml> row) {
        return Xhtml.element(
                "tr",
                "",
                IntStream.range(0, row.size())
                        .mapToObj(
                                column -> Xhtml.element("td", heads.get(column).classes(), row.get(column)))
                        .toList());
    }

    private Xhtml head(Head head) {
        String classes = (head.width().classes + " " + head.classes()).strip();
        Xhtml cell = Xhtml.element("th", classes, head.text()).with("scope", "col");
        return lettering == LetterSize.LARGE && head.width().large > 0
                ? cell.with("style", "width: " + head.width().large + "mm;")
                : cell;
    }

    private static Xhtml stacked(List<Head> heads, List<Xhtml> row) {
        List<Xhtml> pairs = new ArrayList<>();
        for (int i = 0; i < heads.size(); i++) {
            pairs.add(block("pair", block("pair-label", heads.get(i).text()), block("pair-value", row.get(i))));
        }
        return block("stacked", Xhtml.all(pairs));
    }

    /** Returns rows to write in, as wide as a table's heads. */
    public static List<List<Xhtml>> emptyRows(int columns, int rows) {
        return Collections.nCopies(rows, Collections.nCopies(columns, Xhtml.none()));
    }

    /** The head of a column; {@link Width#FREE} takes what the others leave. */
    public record Head(String text, Width width, Alignment alignment) {

        /** Returns the head of a column of words. */
        public Head(String text, Width width) {
            this(text, width, false);
        }

        /** Returns the head of a column of words, or of figures. */
        public Head(String text, Width width, boolean figures) {
            this(text, width, figures ? Alignment.RIGHT : Alignment.LEFT);
        }

        /** Returns the head of a column of figures, which stand at the right, one under the other. */
        public static Head ofFigures(String text, Width width) {
            return new Head(text, width, true);
        }

        private String classes() {
            return alignment.classes;
        }
    }

    /** The place of words in a cell of a table: figures stand at the right, one under the other, marks in the middle. */
    public enum Alignment {
        LEFT(""),
        MIDDLE("in-middle"),
        RIGHT("at-right");

        private final String classes;

        Alignment(String classes) {
            this.classes = classes;
        }
    }

    /** Choices on one line, and nothing after them. */
    public Xhtml choices(List<Xhtml> choices) {
        if (lettering == LetterSize.LARGE) {
            return block("offered-loose", Xhtml.all(choices));
        }
        return block("choices", Xhtml.all(choices), block("rest-of-line"));
    }

    /** Returns a known value as a paragraph that begins with its label. */
    public Xhtml known(String label, String text) {
        return Xhtml.element(
                "p",
                "known",
                Xhtml.element("strong", "known-label", label),
                Xhtml.text(words.text("format.colon")),
                inline("", Xhtml.text(text)));
    }

    /** Returns a frame that a page never parts, such as a proposal. */
    public Xhtml framed(Xhtml... pieces) {
        return block("framed", pieces);
    }

    /** Returns sentences one under the other, each with a word that stands out at its end. */
    public Xhtml cases(List<Pair> cases) {
        return block(
                "cases",
                Xhtml.all(cases.stream()
                        .map(each ->
                                Xhtml.element("p", "case", Xhtml.text(each.label() + " "), Xhtml.strong(each.value())))
                        .toList()));
    }

    /** Returns a dotted line over the full width. */
    public Xhtml writingLine() {
        return block("line");
    }

    public static Xhtml block(String classes, Xhtml... children) {
        return Xhtml.element("div", classes, children);
    }

    public static Xhtml block(String classes, String text) {
        return Xhtml.element("div", classes, text);
    }

    public static Xhtml inline(String classes, Xhtml... children) {
        return Xhtml.element("span", classes, Arrays.asList(children));
    }

    /** The width of a field, as a share of its row. */
    public enum Width {
        WHOLE("whole"),
        THREE_QUARTERS("three-quarters"),
        QUARTER("quarter"),
        MOST("most"),
        REST("rest"),
        HALF("half"),
        THIRD("third"),
        FIFTH("fifth"),
        SIXTH("sixth"),
        TINY("tiny", 27),
        SHORT("short", 40),
        NARROW("narrow", 35),
        MEDIUM("medium", 44),
        FREE("free");

        private final String classes;
        private final int large;

        Width(String classes) {
            this(classes, 0);
        }

        /** @param large the width in mm of a column of a table in large letters */
        Width(String classes, int large) {
            this.classes = classes;
            this.large = large;
        }

        /** Returns the share of a line that a field of this width takes, up to 1. */
        public double share() {
            return switch (this) {
                case THREE_QUARTERS -> 3.0 / 4;
                case MOST -> 3.0 / 5;
                case HALF -> 1.0 / 2;
                case REST -> 2.0 / 5;
                case THIRD -> 1.0 / 3;
                case QUARTER -> 1.0 / 4;
                case FIFTH -> 1.0 / 5;
                case SIXTH -> 1.0 / 6;
                case WHOLE, TINY, SHORT, NARROW, MEDIUM, FREE -> 1;
            };
        }

        /** Returns the width, in mm, that large letters leave to each column without a width of its own. */
        private static double roomOfFree(List<Head> heads) {
            int taken = heads.stream().mapToInt(head -> head.width().large).sum();
            long free = heads.stream().filter(head -> head.width().large == 0).count();
            return (double) (TEXT_WIDTH - taken) / free;
        }
    }
}
