package fr.technolucide.ui.checklist;

import fr.technolucide.catalog.Answers;
import fr.technolucide.catalog.Checklists;
import fr.technolucide.catalog.Questions;
import fr.technolucide.catalog.UseCases;
import fr.technolucide.catalog.choice.UseCaseStage;
import fr.technolucide.catalog.content.Seeds;
import fr.technolucide.catalog.schema.Catalog;
import fr.technolucide.insight.ChecklistChanges;
import fr.technolucide.insight.FilledChecklist;
import fr.technolucide.ui.ExampleRows;
import fr.technolucide.ui.Fx;
import fr.technolucide.ui.Keys;
import fr.technolucide.ui.Nodes;
import fr.technolucide.ui.Rest;
import fr.technolucide.ui.SampleWindow;
import fr.technolucide.ui.shell.ExchangeCommands;
import fr.technolucide.ui.shell.TabContent;
import fr.technolucide.workbook.Cells;
import fr.technolucide.workbook.Edit;
import fr.technolucide.workbook.Row;
import fr.technolucide.workbook.WorkbookTab;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.Labeled;
import javafx.scene.control.ToggleButton;

/** The window with the tab « Liste techno-lucide » shown, and what a person sees of it. */
final class ChecklistWindow implements AutoCloseable {

    final SampleWindow sample;
    volatile TabContent shown;

    ChecklistWindow(Path folder, List<Edit> content) {
        sample = new SampleWindow(
                folder,
                Catalog.SCHEMA,
                content,
                WorkbookTab.CHECKLIST,
                made -> (session, window) ->
                        shown = new ChecklistContent(session, window, new ExchangeCommands(session, made, made, made)));
        settle();
    }

    static ChecklistWindow example(Path folder) {
        return new ChecklistWindow(folder, ExampleRows.edits());
    }

    static ChecklistWindow empty(Path folder) {
        return new ChecklistWindow(folder, List.copyOf(Seeds.edits()));
    }

    static ChecklistWindow oneUseCase(Path folder) {
        List<Edit> content = new ArrayList<>(Seeds.edits());
        content.add(Edit.insert(
                UseCases.SHEET,
                Cells.of(UseCases.TITLE, "Répondre au courrier").and(UseCases.STAGE, UseCaseStage.IDEA)));
        return new ChecklistWindow(folder, content);
    }

    /** With the usual spaces in place of those that do not break. */
    static String plain(String text) {
        return text.replace('\u00A0', ' ');
    }

    void settle() {
        Rest.await();
    }

    UUID useCase(String beginning) {
        return sample.read(reader -> reader.all(UseCases.SHEET).stream()
                .filter(row -> row.get(UseCases.TITLE, "").startsWith(beginning))
                .findFirst()
                .orElseThrow()
                .id());
    }

    /** Shows the filling that counts for a use case. */
    void show(String useCase) {
        UUID id = useCase(useCase);
        Fx.run(() -> sample.window.reveal(Checklists.SHEET, id));
        settle();
    }

    List<Row> fillings(String useCase) {
        UUID id = useCase(useCase);
        return sample.read(reader -> ChecklistChanges.fillings(id, reader));
    }

    FilledChecklist latest(String useCase) {
        UUID id = fillings(useCase).getFirst().id();
        return sample.read(reader -> FilledChecklist.of(id, reader)).orElseThrow();
    }

    /** The answer to a point in the latest filling of a use case. */
    Optional<Row> answer(String useCase, String code) {
        UUID list = fillings(useCase).getFirst().id();
        return sample.read(reader -> reader.where(Answers.CHECKLIST, list).stream()
                .filter(row -> reader.find(Questions.SHEET, row.get(Answers.QUESTION))
                        .filter(question -> code.equals(question.get(Questions.CODE)))
                        .isPresent())
                .findFirst());
    }

    String text(String id) {
        return Fx.on(() -> sample.<Labeled>node(id).getText());
    }

    void press(String id) {
        ButtonBase button = sample.node(id);
        Fx.run(button::fire);
        settle();
    }

    /** Presses a segment of the kinds of lists. */
    void variant(String words) {
        Parent segments = sample.node("checklist.variant");
        Fx.run(() -> segments.getChildrenUnmodifiable().stream()
                .map(ToggleButton.class::cast)
                .filter(button -> words.equals(button.getText()))
                .forEach(ToggleButton::fire));
        settle();
    }

    /** Goes to a group, as a click on it does. */
    void group(String id) {
        Node row = sample.node("checklist.group." + id);
        Fx.run(() -> Nodes.press(row));
        settle();
    }

    void focus(String id) {
        Node node = sample.node(id);
        Keys.focus(node);
        settle();
    }

    String focused() {
        return Fx.on(() -> {
            Node owner = sample.scene().getFocusOwner();
            return owner == null || owner.getId() == null ? "" : owner.getId();
        });
    }

    List<String> words() {
        return Fx.on(Nodes::words);
    }

    @Override
    public void close() {
        sample.close();
    }
}
