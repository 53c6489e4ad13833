package fr.technolucide.ui.home;

import fr.technolucide.catalog.Tools;
import fr.technolucide.catalog.Trials;
import fr.technolucide.language.Messages;
import fr.technolucide.ui.common.Failures;
import fr.technolucide.ui.common.Session;
import fr.technolucide.ui.shell.WindowCommands;
import fr.technolucide.workbook.Cells;
import fr.technolucide.workbook.Change;
import fr.technolucide.workbook.Column;
import fr.technolucide.workbook.Edit;
import fr.technolucide.workbook.Sheet;
import java.util.List;
import java.util.UUID;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;

/** The name of a first tool, and the button that makes it and begins its first trial. */
final class FirstTool {

    private final Session session;
    private final WindowCommands window;
    private final TextField name = new TextField();
    private final Label missing = new Label();
    private final Button add;
    private UUID tool;

    FirstTool(Session session, WindowCommands window) {
        this.session = session;
        this.window = window;
        this.tool = session.workbook().mint();
        name.setId("home.start.tool");
        name.setPromptText(Messages.text("home.start.tool.prompt"));
        name.setAccessibleText(Messages.text("home.start.tool"));
        name.setOnAction(event -> create());
        missing.getStyleClass().add("missing");
        missing.setWrapText(true);
        HoursCard.shown(missing, false);
        name.textProperty().subscribe(text -> HoursCard.shown(missing, false));
        add = FirstStart.button("home.start.add", this::create);
        add.getStyleClass().add("main");
    }

    List<Node> nodes() {
        return List.of(name, missing, add);
    }

    void focus() {
        name.requestFocus();
    }

    /** Once, however often it is asked; under the same id when the disk refused it and it is asked again. */
    private void create() {
        if (add.isDisabled()) {
            return;
        }
        Sheet tools = session.schema().own(Tools.SHEET);
        Column<?> column = tools.column(Tools.NAME.name());
        String typed = name.getText().strip();
        if (typed.isEmpty()) {
            missing.setText(Messages.text("home.start.tool.missing"));
            HoursCard.shown(missing, true);
            name.requestFocus();
            return;
        }
        add.setDisable(true);
        Edit edit = new Edit.Insert(tools, tool, Cells.none().andValue(column, typed), Edit.Origin.TYPED);
        session.submit(
                Change.edited(typed, edit),
                step -> begin(),
                refusal -> {
                    add.setDisable(false);
                    session.dialogs().show(Failures.message(refusal));
                },
                () -> add.setDisable(false));
    }

    private void begin() {
        UUID made = tool;
        tool = session.workbook().mint();
        add.setDisable(false);
        name.clear();
        session.reveal(Tools.SHEET, made);
        window.begin(Trials.SHEET);
    }
}
