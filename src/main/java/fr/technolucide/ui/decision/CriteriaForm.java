package fr.technolucide.ui.decision;

import fr.technolucide.catalog.StopCriteria;
import fr.technolucide.catalog.figure.CriteriaTexts;
import fr.technolucide.exchange.autosave.Unsaved;
import fr.technolucide.language.Messages;
import fr.technolucide.ui.common.Controls;
import fr.technolucide.ui.common.Icon.Shape;
import fr.technolucide.ui.session.Session;
import fr.technolucide.workbook.Edit;
import fr.technolucide.workbook.Row;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.stream.Stream;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;

/**
 * The stop criteria of a decision, a line each. A text that holds several is never taken apart unasked: its pieces are
 * shown, and one press makes lines of them, which another puts back.
 */
final class CriteriaForm {

    private final Session session;
    private final CriteriaContext matter;
    private final UUID decision;
    private final BooleanProperty lined;
    private final Consumer<String> onText;
    private final Map<UUID, Row> stored = new HashMap<>();
    private final List<CriterionLine> lines = new ArrayList<>();
    /** Lines that nobody typed. */
    private final List<CriterionLine> proposed = new ArrayList<>();

    private final VBox node = new VBox();
    private final VBox shown = new VBox();
    private final VBox offer = new VBox();
    private final Label offered = Controls.wrapped("");
    private final VBox pieces = new VBox();
    private final Button split;
    private final Button putBack;
    private final FlowPane adding;
    private final ReadOnlyStringWrapper missing = new ReadOnlyStringWrapper("");
    private String text = "";
    private String takenApart = "";
    private boolean carried;
    private int made;

    /**
     * @param decision the id of the decision, written or not
     * @param lined    told whether there is any line
     * @param onText   puts another text in the place of the one that holds several criteria
     */
    CriteriaForm(
            Session session, CriteriaContext matter, UUID decision, BooleanProperty lined, Consumer<String> onText) {
        this.session = session;
        this.matter = matter;
        this.decision = decision;
        this.lined = lined;
        this.onText = onText;
        split = Controls.button("", this::takeApart);
        split.setId("decision.criteria.split");
        putBack = Controls.button(Messages.text("decision.criteria.put_back"), this::putBack);
        putBack.setId("decision.criteria.put_back");
        putBack.getStyleClass().add("plain");
        Button figure = adding("decision.criteria.add_figure", false);
        Button words = adding("decision.criteria.add_words", true);
        words.visibleProperty().bind(lined); // before that the text says them in words
        adding = new FlowPane(figure, words, putBack);
        adding.getStyleClass().add("criteria-adding");
        pieces.getStyleClass().add("criteria-pieces");
        offer.setId("decision.criteria.offer");
        offer.getStyleClass().add("criteria-offer");
        offer.getChildren().addAll(offered, pieces, split);
        Label title = new Label(Messages.text("decision.criteria.lines"));
        title.getStyleClass().add("field-label");
        title.visibleProperty().bind(lined);
        Controls.foldHidden(offer, putBack, adding, title, words);
        shown.getStyleClass().add("criteria-lines");
        node.getStyleClass().add("criteria-form");
        node.getChildren().addAll(offer, title, shown, adding);
        matter.awaited().forEach(row -> {
            stored.put(row.id(), row);
            show(row, true);
        });
        arrange();
    }

    private Button adding(String key, boolean inWords) {
        Button button = Controls.button(Messages.text(key), Shape.ADD, () -> {
            CriterionLine line = add(blank(), inWords);
            onText.accept("");
            line.form().focusFirst();
        });
        button.setId(key);
        button.getStyleClass().add("plain");
        return button;
    }

    /** Takes over what holds today, where nothing is written yet. */
    void beginLikeInForce() {
        matter.inForce()
                .forEach(row -> proposed.add(add(
                        blank().with(StopCriteria.FIGURE, row.get(StopCriteria.FIGURE))
                                .with(StopCriteria.COMPARISON, row.get(StopCriteria.COMPARISON))
                                .with(StopCriteria.THRESHOLD, row.get(StopCriteria.THRESHOLD))
                                .with(StopCriteria.WORDS, row.get(StopCriteria.WORDS)),
                        row.isEmpty(StopCriteria.FIGURE))));
    }

    /** Goes on with what was typed in another form of the same criteria. */
    void goOnFrom(CriteriaForm other) {
        List.copyOf(lines).forEach(this::remove);
        carried = other.isTouched();
        takenApart = other.takenApart;
        other.lines.forEach(line -> {
            Row row = line.form().row();
            show(row, stored.containsKey(row.id()));
        });
        arrange();
    }

    /** Returns the lines that say something. */
    private Stream<CriterionLine> told() {
        return lines.stream().filter(line -> !line.isBlank());
    }

    int size() {
        return Math.toIntExact(told().count());
    }

    private Row blank() {
        return Row.of(
                        session.schema().own(StopCriteria.SHEET),
                        session.workbook().mint(),
                        LocalDate.now(session.clock()))
                .with(StopCriteria.DECISION, decision);
    }

    private CriterionLine add(Row row, boolean inWords) {
        CriterionLine line = line(row, false, inWords);
        arrange();
        return line;
    }

    private void show(Row row, boolean isStored) {
        line(row, isStored, row.isEmpty(StopCriteria.FIGURE));
    }

    private CriterionLine line(Row row, boolean isStored, boolean inWords) {
        made++;
        CriterionLine line = new CriterionLine(session, matter.today(), row, isStored, inWords, made, this::remove);
        line.form().missingProperty().subscribe(words -> tell());
        lines.add(line);
        lined.set(true);
        shown.getChildren().add(line);
        return line;
    }

    private void remove(CriterionLine line) {
        lines.remove(line);
        lined.set(!lines.isEmpty());
        shown.getChildren().remove(line);
        arrange();
    }

    /** Tells what stands in the text of criteria: its pieces are offered as lines. */
    void offer(String criteria) {
        text = criteria;
        arrange();
    }

    private void arrange() {
        List<String> found = CriteriaTexts.of(text);
        offer.setVisible(!found.isEmpty());
        int count = found.size();
        String letters = Messages.words().inLetters(count);
        offered.setText(Messages.text("decision.criteria.offered", count, letters));
        split.setText(Messages.text("decision.criteria.split", count, letters));
        pieces.getChildren()
                .setAll(found.stream()
                        .map(piece -> Controls.wrapped(Messages.text("rule.changes.set", piece)))
                        .toList());
        adding.setVisible(found.isEmpty());
        putBack.setVisible(!takenApart.isEmpty());
        tell();
    }

    private void takeApart() {
        List<String> found = CriteriaTexts.of(text);
        takenApart = text;
        found.forEach(piece -> line(blank().with(StopCriteria.WORDS, piece), false, true));
        onText.accept("");
        offer("");
    }

    /** Puts the text back in the place of the lines made of it, and of those alone. */
    private void putBack() {
        List<String> found = CriteriaTexts.of(takenApart);
        List.copyOf(lines).stream()
                .filter(line -> found.contains(line.form().row().get(StopCriteria.WORDS, "")))
                .forEach(this::remove);
        String before = takenApart;
        takenApart = "";
        onText.accept(before);
        offer(before);
    }

    /** A text beside lines would be read by nobody: it is taken apart, or taken away. */
    private void tell() {
        missing.set(
                !lines.isEmpty() && !text.isBlank()
                        ? Messages.text("decision.criteria.both")
                        : told().map(line -> line.form().missingProperty().get())
                                .filter(words -> !words.isEmpty())
                                .findFirst()
                                .orElse(""));
    }

    ReadOnlyStringProperty missingProperty() {
        return missing.getReadOnlyProperty();
    }

    boolean isTouched() {
        return carried
                || lines.stream()
                        .anyMatch(line -> line.form().isTouched()
                                || (!line.isBlank()
                                        && !proposed.contains(line)
                                        && !stored.containsKey(line.form().row().id())))
                || !removed().isEmpty();
    }

    /** Returns what is typed in the lines and in no file. */
    Unsaved unsaved() {
        return lines.stream().map(line -> line.form().unsaved()).reduce(Unsaved.NOTHING, Unsaved::and);
    }

    /** Shows again the lines that were typed before the program ended. */
    void putBack(Unsaved found) {
        List<Row> typed = found.rows().stream()
                .map(Unsaved.NewRow::row)
                .filter(row ->
                        row.sheet().equals(StopCriteria.SHEET) && decision.equals(row.get(StopCriteria.DECISION)))
                .toList();
        if (!typed.isEmpty()) {
            List.copyOf(proposed).forEach(this::remove);
            proposed.clear();
            typed.forEach(row -> show(row, false));
        }
        for (Unsaved.Changed each : found.changes()) {
            lines.stream()
                    .filter(line -> line.form().row().id().equals(each.row()))
                    .forEach(line -> each.cells().each(line.form()::putValue));
        }
        arrange();
    }

    /** Takes in what is still being typed; false when a line is wrong, which has the keyboard then. */
    boolean settle() {
        return lines.stream()
                .allMatch(line -> line.form().understand()
                        && (line.isBlank() || line.form().settle()));
    }

    private List<Row> removed() {
        return stored.values().stream()
                .filter(row -> told().noneMatch(line -> line.form().row().id().equals(row.id())))
                .toList();
    }

    /** Returns what writes the criteria, to stand before the decision that freezes them. */
    List<Edit> edits() {
        List<Edit> edits = new ArrayList<>();
        removed().forEach(row -> edits.add(Edit.delete(row)));
        for (CriterionLine line : told().toList()) {
            Row row = line.form().row();
            Optional<Row> before = Optional.ofNullable(stored.get(row.id()));
            if (before.isEmpty()) {
                edits.add(Edit.insert(row));
            } else if (!row.changedSince(before.get()).isEmpty()) {
                edits.add(Edit.update(before.get(), row.changedSince(before.get())));
            }
        }
        return edits;
    }

    VBox node() {
        return node;
    }
}
