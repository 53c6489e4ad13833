package fr.technolucide.ui.checklist;

import fr.technolucide.language.Messages;
import fr.technolucide.method.Variant;
import fr.technolucide.ui.common.Controls;
import fr.technolucide.ui.common.Icon;
import fr.technolucide.ui.common.Icon.Shape;
import fr.technolucide.ui.common.TruncatedText;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/** The sidebar at the left: the use case, its fillings, the groups of the one shown, and what can be done with it. */
final class ChecklistSidebar extends VBox {

    private final ChecklistModel model;
    private final WholeList list;
    private final CaseBox useCase = new CaseBox();
    private final ComboBox<FillingItem> fillings = new ComboBox<>();
    private final Button another;
    private final GroupList groups;
    private final Button compare;
    private final MenuItem filled;
    private boolean showing;

    /** @param entering gives the keyboard to the points */
    ChecklistSidebar(ChecklistModel model, WholeList list, Runnable entering) {
        this.model = model;
        this.list = list;
        getStyleClass().add("case-rail");
        useCase.onChosen(id -> model.wish(ViewRequest.ofCase(id)));
        fillings.setId("checklist.fillings");
        fillings.setAccessibleText(Messages.text("checklist.fillings"));
        fillings.setMaxWidth(Double.MAX_VALUE);
        fillings.setMinWidth(0);
        fillings.setCellFactory(view -> new FillingCell(false));
        fillings.setButtonCell(TruncatedText.explained(new FillingCell(true)));
        fillings.valueProperty().subscribe((before, chosen) -> {
            if (!showing && chosen != null) {
                model.wish(ViewRequest.ofChecklist(chosen.id()));
            }
        });
        another = Controls.iconButton(Shape.ADD, list::again);
        another.setId("checklist.another");
        Controls.explain(another, Messages.text("checklist.another"));
        compare = Controls.button(Messages.text("checklist.compare"), Shape.COMPARE, list::compare);
        compare.setId("checklist.compare");
        compare.getStyleClass().add("plain");
        filled = new MenuItem(Messages.text("checklist.print.filled"));
        filled.setId("checklist.print.filled");
        filled.setOnAction(event -> list.printFilled());
        groups = new GroupList(model, entering);
        VBox.setVgrow(groups, Priority.ALWAYS);
        getChildren().addAll(head(), groups, foot());
        model.readingProperty().subscribe(reading -> refresh());
    }

    private VBox head() {
        Label label = new Label(Messages.text("checklist.case"));
        label.getStyleClass().add("field-label");
        label.setLabelFor(useCase.node());
        HBox line = new HBox(fillings, another);
        line.getStyleClass().add("fillings");
        HBox.setHgrow(fillings, Priority.ALWAYS);
        VBox head = new VBox(label, useCase.node(), line);
        head.getStyleClass().add("case-head");
        return head;
    }

    private FlowPane foot() {
        MenuButton print = new MenuButton(Messages.text("checklist.print"), new Icon(Shape.PRINT));
        print.setId("checklist.print");
        print.getStyleClass().addAll("blank-forms", "plain");
        MenuItem blank = new MenuItem(Messages.text("checklist.print.blank"));
        blank.setOnAction(event -> list.printBlank(Variant.FULL));
        MenuItem quick = new MenuItem(Messages.text("checklist.print.quick"));
        quick.setOnAction(event -> list.printBlank(Variant.QUICK));
        print.getItems().addAll(filled, blank, quick);
        FlowPane foot = new FlowPane(compare, print);
        foot.getStyleClass().add("case-foot");
        return foot;
    }

    private void refresh() {
        ChecklistSnapshot reading = model.readingProperty().get();
        if (reading == null) {
            return;
        }
        showing = true;
        useCase.show(
                reading.cases().entrySet().stream()
                        .map(each -> new CaseBox.Case(each.getKey(), each.getValue()))
                        .toList(),
                reading.useCase());
        if (!fillings.getItems().equals(reading.fillings())) {
            fillings.getItems().setAll(reading.fillings());
        }
        fillings.setValue(reading.filled()
                .map(shown -> shown.checklist().id())
                .flatMap(id -> reading.fillings().stream()
                        .filter(each -> each.id().equals(id))
                        .findFirst())
                .orElse(null));
        fillings.setDisable(reading.fillings().isEmpty());
        another.setDisable(reading.useCase() == null || model.isReadOnly());
        compare.setDisable(reading.fillings().size() < 2);
        filled.setDisable(reading.filled().isEmpty());
        showing = false;
    }

    GroupList groups() {
        return groups;
    }

    void focusCase() {
        model.session().keyboard().to(useCase.node());
    }

    /** A filling, in words. */
    private final class FillingCell extends ListCell<FillingItem> {

        private final boolean prompting;

        /** @param prompting whether it says what to do while nothing is chosen */
        FillingCell(boolean prompting) {
            this.prompting = prompting;
        }

        @Override
        protected void updateItem(@Nullable FillingItem each, boolean empty) {
            super.updateItem(each, empty);
            ChecklistSnapshot reading = model.readingProperty().get();
            setText(empty || each == null || reading == null ? none(reading) : each.words(reading.today()));
        }

        private String none(@Nullable ChecklistSnapshot reading) {
            return prompting && reading != null
                    ? Messages.text(
                            "checklist.fillings.none", reading.fillings().size())
                    : "";
        }
    }
}
