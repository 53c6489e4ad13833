package fr.technolucide.ui.home;

import fr.technolucide.language.Messages;
import fr.technolucide.ui.form.FormLine;
import fr.technolucide.ui.form.FormPlan;
import fr.technolucide.ui.form.FormSection;
import fr.technolucide.ui.form.FormSlot;
import fr.technolucide.ui.form.FormSlot.Naming;
import fr.technolucide.ui.form.InlineForm;
import fr.technolucide.ui.session.Session;
import fr.technolucide.ui.shell.Overview;
import fr.technolucide.workbook.Cells;
import fr.technolucide.workbook.Column;
import fr.technolucide.workbook.Sheet;
import java.util.List;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;

/** « Comment s’appelle votre association ? », kept when the field is left. */
final class AssociationName {

    private AssociationName() {}

    /** Returns the label and the field; none where the workbook has no such column. */
    static List<Region> nodes(Session session) {
        return session.schema().sheets().stream()
                .filter(Sheet::isSingleRow)
                .findFirst()
                .flatMap(Overview::nameColumn)
                .map(column -> nodes(session, column))
                .orElse(List.of());
    }

    private static List<Region> nodes(Session session, Column<?> column) {
        String question = Messages.text("home.start.name");
        FormSlot slot = FormSlot.of(column)
                .titled(row -> question)
                .prompt(Messages.text("home.start.name.prompt"))
                .named(Naming.UNSAID);
        InlineForm form = new InlineForm(session, FormPlan.of(FormSection.of(FormLine.of(slot))), "home.start.");
        form.node().getStyleClass().add("association");
        session.read(reader -> reader.all(column.sheet()).stream().findFirst())
                .then(found -> found.ifPresentOrElse(row -> form.show(row.id()), () -> form.begin(Cells.none())));
        Label label = new Label(question);
        label.setMinWidth(Region.USE_PREF_SIZE);
        return List.of(label, form.node());
    }
}
