package fr.technolucide.ui.shell;

import fr.technolucide.catalog.Trials;
import fr.technolucide.language.Messages;
import fr.technolucide.ui.common.Controls;
import fr.technolucide.ui.common.Icon.Shape;
import fr.technolucide.ui.common.Message;
import fr.technolucide.ui.common.Message.Weight;
import fr.technolucide.ui.common.Names;
import fr.technolucide.ui.common.Session;
import fr.technolucide.workbook.Sheet;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;
import javafx.collections.FXCollections;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import javafx.util.StringConverter;
import org.jspecify.annotations.Nullable;

/** Asks which sheet receives the rows of a table that does not say it. */
final class SheetQuestion {

    private SheetQuestion() {}

    static void ask(Session session, Path source, Consumer<Exchanges.Target> chosen) {
        List<Sheet> sheets = session.schema().sheets().stream()
                .filter(sheet -> !sheet.isSingleRow())
                .toList();
        ComboBox<Sheet> choice = new ComboBox<>(FXCollections.observableList(sheets));
        choice.setId("import.sheet");
        choice.setConverter(new StringConverter<>() {
            @Override
            public String toString(@Nullable Sheet sheet) {
                return sheet == null ? "" : Names.title(sheet);
            }

            @Override
            public @Nullable Sheet fromString(String text) {
                return null;
            }
        });
        choice.setValue(session.schema().find(Trials.SHEET.name()).orElse(sheets.getFirst()));
        choice.setAccessibleText(Messages.text("ui.import.sheet"));
        Label text = Controls.wrapped(Messages.text("ui.import.sheet.text", source.getFileName()));
        text.getStyleClass().add("message-text");
        CheckBox create = new CheckBox(Messages.text("ui.import.create"));
        create.setId("import.create");
        create.setSelected(true);
        create.setWrapText(true);
        VBox body = new VBox(text, choice, create);
        body.getStyleClass().add("message");
        session.dialogs()
                .show(
                        Shape.TABLE,
                        Messages.text("ui.import.sheet"),
                        body,
                        List.of(
                                new Message.Button(Messages.text("ui.import.leave"), Weight.PLAIN, () -> {}),
                                new Message.Button(
                                        Messages.text("ui.import.read"),
                                        Weight.MAIN,
                                        () -> chosen.accept(
                                                new Exchanges.Target(choice.getValue(), create.isSelected())))));
    }
}
