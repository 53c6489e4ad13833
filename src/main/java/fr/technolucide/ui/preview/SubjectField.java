package fr.technolucide.ui.preview;

import fr.technolucide.exchange.form.PrintSubjects.Subject;
import fr.technolucide.ui.common.ChoiceConverter;
import fr.technolucide.ui.common.Controls;
import fr.technolucide.ui.common.PopupListKeys;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;

/** A label and a list to choose a row from; the first item may stand for none. */
final class SubjectField {

    private final Label label = Controls.wrapped("", "preview-label");
    private final ComboBox<Optional<Subject>> box = new ComboBox<>();
    private final VBox node = new VBox(label, box);
    private String none = "";
    private boolean showing;

    /** @param onChosen told of what a person chooses */
    SubjectField(String id, Consumer<Optional<UUID>> onChosen) {
        box.setId(id);
        box.setMaxWidth(Double.MAX_VALUE);
        box.setConverter(ChoiceConverter.of(item -> item.map(Subject::words).orElse(none), ""));
        box.valueProperty().subscribe((before, chosen) -> {
            if (!showing && chosen != null) {
                onChosen.accept(chosen.map(Subject::id));
            }
        });
        PopupListKeys.closing(box);
        label.setLabelFor(box);
        node.getStyleClass().add("preview-field");
        node.visibleProperty().subscribe(visible -> box.setDisable(!visible));
        Controls.foldHidden(node);
    }

    VBox node() {
        return node;
    }

    /** @param noneWords what the first item says, which stands for none; empty when one must be chosen */
    void show(boolean visible, String words, String noneWords, List<Subject> subjects, Optional<UUID> chosen) {
        showing = true;
        none = noneWords;
        label.setText(words);
        box.setAccessibleText(words);
        List<Optional<Subject>> items = new ArrayList<>();
        if (!noneWords.isEmpty()) {
            items.add(Optional.empty());
        }
        subjects.forEach(subject -> items.add(Optional.of(subject)));
        if (!items.equals(box.getItems())) {
            box.getItems().setAll(items);
        }
        box.setValue(items.stream()
                .filter(item -> item.map(Subject::id).equals(chosen))
                .findFirst()
                .orElse(null));
        node.setVisible(visible);
        showing = false;
    }
}
