package fr.technolucide.ui.entry;

import fr.technolucide.catalog.Learning;
import fr.technolucide.language.Messages;
import fr.technolucide.ui.form.FormLine;
import fr.technolucide.ui.form.FormPlan;
import fr.technolucide.ui.form.FormSection;
import fr.technolucide.ui.form.FormSlot;
import java.util.List;

/**
 * « Feuille de présence », as {@code exchange.form.AttendanceForm} prints it. Who stayed less long is another session of
 * the same subject: the next sheet takes it over.
 */
final class AttendancePaper {

    private AttendancePaper() {}

    static PaperPlan plan() {
        return new PaperPlan(
                Learning.SHEET,
                FormPlan.of(FormSection.of(
                        FormLine.of(Learning.DAY),
                        FormLine.of(Learning.TOPIC),
                        FormLine.of(FormSlot.of(Learning.TOOL, 4), FormSlot.of(Learning.MINUTES, 3)),
                        FormLine.of(Learning.FORM),
                        FormLine.of(FormSlot.of(Learning.PEOPLE).prompt(Messages.text("entry.names.prompt"))),
                        FormLine.of(Learning.PROOF))),
                List.of(Learning.DAY, Learning.TOPIC, Learning.TOOL, Learning.FORM),
                List.of(Learning.DAY, Learning.TOPIC, Learning.MINUTES, Learning.PEOPLE));
    }
}
