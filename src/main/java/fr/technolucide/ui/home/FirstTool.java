package fr.technolucide.ui.home;

import fr.technolucide.catalog.Tools;
import fr.technolucide.catalog.Trials;
import fr.technolucide.language.Messages;
import fr.technolucide.ui.common.Controls;
import fr.technolucide.ui.form.EntryForm;
import fr.technolucide.ui.form.FormLine;
import fr.technolucide.ui.form.FormPlan;
import fr.technolucide.ui.form.FormSection;
import fr.technolucide.ui.form.FormSlot;
import fr.technolucide.ui.form.FormSlot.Naming;
import fr.technolucide.ui.session.PressCommand;
import fr.technolucide.ui.session.Session;
import fr.technolucide.ui.shell.WindowCommands;
import fr.technolucide.workbook.ChangeSet;
import fr.technolucide.workbook.Column;
import fr.technolucide.workbook.Edit;
import fr.technolucide.workbook.Row;
import fr.technolucide.workbook.Sheet;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import javafx.scene.Node;
import javafx.scene.control.Button;

/** The name of a first tool, and the button that makes it and begins its first trial. */
final class FirstTool {

    private final Session session;
    private final WindowCommands window;
    private final Sheet tools;
    private final Column<?> name;
    private final EntryForm form;
    private final Button add = Controls.button(Messages.text("home.start.add"), this::create);

    FirstTool(Session session, WindowCommands window) {
        this.session = session;
        this.window = window;
        this.tools = session.schema().own(Tools.SHEET);
        this.name = tools.column(Tools.NAME.name());
        this.form = EntryForm.asked(session, plan(), "home.start.tool.");
        form.onEnd(this::create);
        add.setId("home.start.add");
        clear();
    }

    private FormPlan plan() {
        FormSlot slot = FormSlot.of(name)
                .titled(row -> Messages.text("home.start.tool"))
                .prompt(Messages.text("home.start.tool.prompt"))
                .named(Naming.UNSAID);
        Column<?>[] others =
                tools.stored().stream().filter(column -> !column.equals(name)).toArray(Column<?>[]::new);
        return FormPlan.of(FormSection.of(FormLine.of(slot))).given(others);
    }

    List<Node> nodes() {
        return List.of(form.node(), add);
    }

    void focus() {
        form.focusFirst();
    }

    private void clear() {
        form.show(Row.of(tools, session.workbook().mint(), LocalDate.now(session.clock())));
    }

    /** Creates the tool, once however often it is asked; under the same id when a failed write is tried again. */
    private void create() {
        if (add.isDisabled() || !form.settle()) {
            return;
        }
        Row tool = form.row();
        add.setDisable(true);
        PressCommand.of(session, ChangeSet.edited(String.valueOf(tool.get(name)), Edit.insert(tool)))
                .then(step -> begin(tool.id()))
                .otherwise(() -> add.setDisable(false))
                .run();
    }

    private void begin(UUID tool) {
        clear();
        add.setDisable(false);
        session.reveal(Tools.SHEET, tool);
        window.begin(Trials.SHEET);
    }
}
