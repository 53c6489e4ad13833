package fr.technolucide.ui.usecase;

import fr.technolucide.catalog.Alternatives;
import fr.technolucide.catalog.UseCases;
import fr.technolucide.catalog.choice.AlternativeKind;
import fr.technolucide.language.Messages;
import fr.technolucide.ui.common.Controls;
import fr.technolucide.ui.common.Icon.Shape;
import fr.technolucide.ui.common.SchemaLabels;
import fr.technolucide.ui.session.PressCommand;
import fr.technolucide.ui.session.Session;
import fr.technolucide.workbook.Cells;
import fr.technolucide.workbook.ChangeSet;
import fr.technolucide.workbook.Edit;
import fr.technolucide.workbook.Row;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;
import javafx.geometry.Orientation;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.RadioButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/**
 * The five ways to answer a need, side by side: those described, which can be chosen, and those still to describe. As
 * many in a line as have the least width, which the style sheet gives as the minimum of a card.
 */
final class AlternativeCards extends Pane {

    private final Session session;
    private final Consumer<Cells> describe;
    private List<Region> cards = List.of();

    /** @param describe begins an alternative with the cells that are known of it */
    AlternativeCards(Session session, Consumer<Cells> describe) {
        this.session = session;
        this.describe = describe;
        getStyleClass().add("alternative-cards");
    }

    void show(UseCaseSnapshot reading) {
        Node owner = getScene() == null ? null : getScene().getFocusOwner();
        int focused = owner == null ? -1 : radios().indexOf(owner);
        boolean readOnly = session.workbook().isReadOnly();
        ToggleGroup group = new ToggleGroup();
        Optional<UUID> forward = reading.approach().instead().map(Row::id);
        List<Row> rows = reading.approach().alternatives();
        Set<AlternativeKind> missing = EnumSet.allOf(AlternativeKind.class);
        List<Region> made = new ArrayList<>();
        for (Row row : rows) {
            missing.remove(row.get(Alternatives.KIND, AlternativeKind.LARGE_MODEL));
            made.add(new AlternativeCard(
                    row, forward.filter(row.id()::equals).isPresent(), readOnly, group, () -> choose(reading, row)));
        }
        if (!readOnly) {
            missing.forEach(kind -> made.add(toDescribe(reading.row(), kind)));
        }
        cards = List.copyOf(made);
        getChildren().setAll(cards);
        List<RadioButton> radios = radios();
        if (focused >= 0 && focused < radios.size()) {
            radios.get(focused).requestFocus();
        }
    }

    private List<RadioButton> radios() {
        return cards.stream()
                .filter(card -> card instanceof AlternativeCard)
                .map(card -> ((AlternativeCard) card).radio())
                .toList();
    }

    private void choose(UseCaseSnapshot reading, Row row) {
        ChangeSet chosen =
                ChangeSet.edited(reading.row().get(UseCases.TITLE, ""), Edit.update(row, Alternatives.CHOSEN, true));
        PressCommand.of(session, chosen).run();
    }

    private VBox toDescribe(Row useCase, AlternativeKind kind) {
        Button button = Controls.button(
                Messages.text("usecase.alternative.describe"),
                Shape.ADD,
                () -> describe.accept(
                        Cells.of(Alternatives.USE_CASE, useCase.id()).and(Alternatives.KIND, kind)));
        button.getStyleClass().add("plain");
        button.setAccessibleText(Messages.text("usecase.alternative.describe.what", SchemaLabels.choice(kind)));
        VBox card = new VBox(Controls.wrapped(SchemaLabels.shortChoice(kind), "row-title"), button);
        card.getStyleClass().addAll("alternative-card", "to-describe");
        return card;
    }

    @Override
    public Orientation getContentBias() {
        return Orientation.HORIZONTAL;
    }

    @Override
    protected double computeMinWidth(double height) {
        return 0;
    }

    private double gap() {
        return snappedBottomInset();
    }

    boolean isOneLine(double width) {
        return cards.isEmpty() || inLine(width) == cards.size();
    }

    private int inLine(double width) {
        if (cards.isEmpty()) {
            return 1;
        }
        double least = cards.getFirst().minWidth(-1);
        int fitting = (int) Math.floor((width + gap()) / (least + gap()));
        int lines = (int) Math.ceil((double) cards.size() / Math.clamp(fitting, 1, cards.size()));
        return (int) Math.ceil((double) cards.size() / lines);
    }

    private double each(double width, int inLine) {
        return Math.floor((width - gap() * (inLine - 1)) / inLine);
    }

    private double lineHeight(int first, int inLine, double each) {
        return cards.subList(first, Math.min(cards.size(), first + inLine)).stream()
                .mapToDouble(card -> card.prefHeight(each))
                .max()
                .orElse(0);
    }

    @Override
    protected double computePrefHeight(double width) {
        double room = width < 0 ? getWidth() : width;
        int inLine = inLine(room);
        double height = gap();
        for (int first = 0; first < cards.size(); first += inLine) {
            height += Math.ceil(lineHeight(first, inLine, each(room, inLine))) + (first == 0 ? 0 : gap());
        }
        return height;
    }

    @Override
    protected double computeMinHeight(double width) {
        return computePrefHeight(width);
    }

    @Override
    protected void layoutChildren() {
        int inLine = inLine(getWidth());
        double each = each(getWidth(), inLine);
        double y = 0;
        for (int first = 0; first < cards.size(); first += inLine) {
            double height = Math.ceil(lineHeight(first, inLine, each));
            for (int index = first; index < Math.min(cards.size(), first + inLine); index++) {
                cards.get(index).resizeRelocate((index - first) * (each + gap()), y, each, height);
            }
            y += height + gap();
        }
    }
}
