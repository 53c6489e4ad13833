package fr.technolucide.ui.footprint;

import fr.technolucide.catalog.Usages;
import fr.technolucide.language.Messages;
import fr.technolucide.ui.common.Controls;
import fr.technolucide.ui.common.Icon.Shape;
import fr.technolucide.ui.form.FormLine;
import fr.technolucide.ui.form.FormPlan;
import fr.technolucide.ui.form.FormSection;
import fr.technolucide.ui.form.FormSlot;
import fr.technolucide.ui.form.InlineForm;
import fr.technolucide.ui.session.Session;
import fr.technolucide.ui.session.UnsavedPlace;
import fr.technolucide.workbook.Cells;
import fr.technolucide.workbook.Row;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.function.Predicate;
import java.util.stream.Stream;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/** One kind of use of the use case, in fields, with what it weighs and the button that removes it. */
final class UsageLine extends VBox {

    private final InlineForm form;
    private final Label weight = Controls.wrapped("", "weight");
    private final Button remove;

    /** @param reasoning which uses « Réflexion » applies to */
    UsageLine(Session session, Predicate<Row> reasoning, Consumer<UsageLine> onRemove) {
        form = new InlineForm(session, plan(reasoning), "");
        remove = Controls.iconButton(Shape.DELETE, () -> onRemove.accept(this));
        remove.getStyleClass().add("plain");
        remove.setDisable(session.workbook().isReadOnly());
        Controls.explain(remove, Messages.text("footprint.use.remove"));
        Controls.foldHidden(weight);
        weight.setVisible(false);
        HBox.setHgrow(form.node(), Priority.ALWAYS);
        HBox fields = new HBox(form.node(), remove);
        fields.getStyleClass().add("usage-fields");
        getStyleClass().add("usage-line");
        getChildren().addAll(fields, weight);
    }

    private static FormPlan plan(Predicate<Row> reasoning) {
        return FormPlan.of(FormSection.of(
                FormLine.of(Usages.FACTOR),
                FormLine.of(
                        FormSlot.of(Usages.PER_MONTH),
                        FormSlot.of(Usages.CAP_PER_MONTH),
                        FormSlot.of(Usages.REASONING).when(reasoning))));
    }

    /** @param place of the line among the others, from 0 */
    void name(int place) {
        String id = "footprint.use." + place;
        setId(id);
        form.name(id + ".");
        remove.setId(id + ".remove");
        weight.setId(id + ".weight");
    }

    /** Returns the id of its row, which may not be in the workbook yet; absent for a moment when it is begun. */
    Optional<UUID> id() {
        return form.row().id();
    }

    /** Returns whether the line is not complete enough to be written. */
    boolean isLacking() {
        return form.value()
                .map(row -> row.isEmpty(Usages.FACTOR) || row.isEmpty(Usages.PER_MONTH))
                .orElse(true);
    }

    /** Returns whether nothing was typed in the line yet. */
    boolean isBlank() {
        boolean empty = form.value()
                .map(row -> Stream.of(Usages.FACTOR, Usages.PER_MONTH, Usages.CAP_PER_MONTH)
                        .allMatch(row::isEmpty))
                .orElse(true);
        return empty && !form.isBeingTyped();
    }

    void begin(UUID useCase) {
        form.begin(Cells.of(Usages.USE_CASE, useCase));
    }

    /**
     * @param words   what it weighs
     * @param removal what the button does
     */
    void show(UUID usage, String words, String removal) {
        form.show(usage);
        weight.setText(words);
        weight.setVisible(true);
        Controls.explain(remove, removal);
    }

    /** Commits what is being typed. */
    void leave() {
        form.leave();
    }

    /** Looks at what is begun or refused in it; what lacks nothing is written. */
    void review(Consumer<Optional<UnsavedPlace.Begun>> answer) {
        form.review(answer);
    }

    Optional<UUID> useCase() {
        return form.value().map(row -> row.get(Usages.USE_CASE));
    }

    /** Throws away what is not in the workbook, and is not on its way there. */
    void clear() {
        form.row().clear();
    }

    /** Sets the listener that is told once a use begun here is written. */
    void onWritten(Consumer<UUID> action) {
        form.onInserted(action);
    }

    void focusFirst() {
        form.focusFirst();
    }
}
