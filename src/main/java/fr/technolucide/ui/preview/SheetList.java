package fr.technolucide.ui.preview;

import fr.technolucide.exchange.print.PaperForm;
import fr.technolucide.language.Messages;
import fr.technolucide.ui.common.Controls;
import javafx.collections.FXCollections;
import javafx.collections.MapChangeListener;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.layout.HBox;
import org.jspecify.annotations.Nullable;

/** Every sheet that can be printed, with its pages. */
final class SheetList {

    private final PreviewModel model;
    private final ListView<PaperForm> list = new ListView<>(FXCollections.observableArrayList(PaperForm.values()));

    SheetList(PreviewModel model) {
        this.model = model;
        list.setId("preview.sheets");
        list.getStyleClass().add("preview-sheets");
        list.setAccessibleText(Messages.text("preview.sheet"));
        list.setCellFactory(view -> new Cell());
        list.getSelectionModel().select(model.form());
        list.scrollTo(model.form());
        list.getSelectionModel().selectedItemProperty().subscribe((before, chosen) -> {
            if (chosen != null && chosen != model.form()) {
                model.choose(chosen);
            }
        });
        model.pages().addListener((MapChangeListener<PaperForm, Integer>) change -> list.refresh());
    }

    ListView<PaperForm> node() {
        return list;
    }

    private final class Cell extends ListCell<PaperForm> {

        private final Label name = Controls.wrapped("", "name");
        private final Label pages = new Label();
        private final HBox line = new HBox(name, Controls.spacer(), pages);

        Cell() {
            pages.getStyleClass().add("pages");
            pages.setMinWidth(Label.USE_PREF_SIZE);
            line.getStyleClass().add("preview-sheet");
        }

        @Override
        protected void updateItem(@Nullable PaperForm form, boolean empty) {
            super.updateItem(form, empty);
            setGraphic(form == null ? null : line);
            if (form != null) {
                Integer count = model.pages().get(form);
                name.setText(Messages.text(form.titleKey()));
                pages.setText(count == null ? "" : Messages.text("preview.pages", count));
                setAccessibleText(
                        count == null ? name.getText() : Messages.text("preview.sheet.said", name.getText(), count));
            }
        }
    }
}
