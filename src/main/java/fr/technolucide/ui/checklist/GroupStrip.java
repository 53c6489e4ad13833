package fr.technolucide.ui.checklist;

import fr.technolucide.insight.FilledChecklist;
import fr.technolucide.language.Messages;
import fr.technolucide.method.Variant;
import fr.technolucide.ui.common.Controls;
import fr.technolucide.ui.common.Icon;
import fr.technolucide.ui.common.Icon.Shape;
import fr.technolucide.ui.common.SchemaLabels;
import fr.technolucide.ui.common.Segments;
import fr.technolucide.ui.common.WrapBar;
import java.util.List;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.VBox;

/**
 * The bar above the points: the group, who filled the list and when, which kind of list, the group before and the one
 * after.
 */
final class GroupStrip extends WrapBar {

    private final ChecklistModel model;
    private final Label title = new Label();
    private final Button by;
    private final Segments<Variant> variant = new Segments<>(List.of(Variant.values()), SchemaLabels::choice, false);
    private final Button previous;
    private final Button next;
    private final ToggleButton chain = new ToggleButton("", new Icon(Shape.KEYBOARD));

    /** @param card opens what is written of the filling as a whole */
    GroupStrip(ChecklistModel model, Runnable card, Runnable moved) {
        this.model = model;
        getStyleClass().addAll("group-strip");
        title.setId("checklist.title");
        title.getStyleClass().add("page-title");
        title.setWrapText(true);
        by = Controls.button("", card);
        by.setId("checklist.by");
        by.getStyleClass().addAll("plain", "filled-by");
        by.setWrapText(true);
        by.setGraphic(new Icon(Shape.EDIT));
        VBox words = new VBox(title, by);
        variant.node().setId("checklist.variant");
        variant.onChosen(chosen -> {
            if (chosen != null) {
                model.wish(new ViewRequest(model.useCase(), null, chosen));
            }
        });
        previous = turn(Shape.BACK, "checklist.group.previous", -1, moved);
        next = turn(Shape.FURTHER, "checklist.group.next", 1, moved);
        chain.setId("checklist.chain");
        chain.selectedProperty().bindBidirectional(model.chainingProperty());
        chain.setOnAction(event -> moved.run());
        chain.getStyleClass().addAll("icon-button", "chain");
        Controls.explain(chain, Messages.text("entry.chain"));
        Controls.foldHidden(chain);
        fill(List.of(words), List.of(chain, variant.node(), previous, next));
        model.readingProperty().subscribe(reading -> refresh());
        model.groupProperty().subscribe(group -> refresh());
    }

    private Button turn(Shape icon, String key, int places, Runnable moved) {
        Button button = Controls.iconButton(icon, () -> {
            model.turn(places);
            moved.run();
        });
        button.setId(key);
        button.getStyleClass().add("turn");
        Controls.explain(button, Messages.text(key));
        return button;
    }

    private void refresh() {
        ChecklistSnapshot reading = model.readingProperty().get();
        if (reading == null) {
            return;
        }
        variant.choose(reading.variant());
        variant.node().setDisable(reading.useCase() == null);
        var group = model.shownGroup();
        title.setText(group.map(
                        each -> Messages.text("checklist.group", each.group().id(), SchemaLabels.choice(each.group())))
                .orElse(Messages.text("checklist.none.title", reading.variant() == Variant.QUICK ? 1 : 0)));
        by.setText(reading.filled()
                .map(FilledChecklist::checklist)
                .map(row -> FillingItem.of(row, reading.people()).by())
                .orElse(""));
        by.setAccessibleText(Messages.text("checklist.card.open", by.getText()));
        by.setVisible(reading.filled().isPresent());
        chain.setVisible(reading.filled().isPresent() && !model.isReadOnly());
        by.setManaged(by.isVisible());
        List<String> groups = reading.filled().map(FilledChecklist::groups).orElse(List.of()).stream()
                .map(each -> each.group().id())
                .toList();
        int here = group.map(each -> groups.indexOf(each.group().id())).orElse(-1);
        previous.setDisable(here <= 0);
        next.setDisable(here < 0 || here == groups.size() - 1);
    }
}
