package fr.technolucide.ui.resources;

import fr.technolucide.catalog.Experts;
import fr.technolucide.catalog.Inspirations;
import fr.technolucide.catalog.Learning;
import fr.technolucide.catalog.LegalDeadlines;
import fr.technolucide.catalog.SupportRequests;
import fr.technolucide.exchange.print.PaperForm;
import fr.technolucide.language.Messages;
import fr.technolucide.language.Words;
import fr.technolucide.ui.common.Controls;
import fr.technolucide.ui.common.Icon.Shape;
import fr.technolucide.ui.common.WrapBar;
import fr.technolucide.ui.form.RowDialog;
import fr.technolucide.ui.shell.WindowCommands;
import fr.technolucide.workbook.Cells;
import fr.technolucide.workbook.Row;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/** The page of the tab: its title says how much was learned, its cards open the rows they show. */
final class ResourcesPage extends VBox implements HelpCard.Ways {

    private final RowDialog dialog;
    private final WindowCommands window;
    private final RequestPaper paper;
    private final Button add = Controls.button(Messages.text("resources.note"), Shape.ADD, this::note);
    private final Label title = new Label();
    private final LearningCard learning;
    private final HelpCard help;
    private final StoriesCard stories;
    private final LawCard law;

    ResourcesPage(RowDialog dialog, LineCommands commands, WindowCommands window, RequestPaper paper) {
        boolean readOnly = commands.isReadOnly(); // nothing can be added
        this.dialog = dialog;
        this.window = window;
        this.paper = paper;
        learning = new LearningCard(
                commands, readOnly ? Optional.empty() : Optional.of(() -> window.enter(Learning.SHEET)));
        help = new HelpCard(this, commands);
        stories = new StoriesCard(
                row -> dialog.show(Inspirations.SHEET, row.id()),
                readOnly ? null : () -> dialog.begin(Inspirations.SHEET, Cells.none()));
        law = new LawCard(
                row -> dialog.show(LegalDeadlines.SHEET, row.id()),
                readOnly ? null : () -> dialog.begin(LegalDeadlines.SHEET, Cells.none()));
        VBox left = new VBox(learning.node(), help.node());
        left.getStyleClass().add("resource-column");
        VBox.setVgrow(help.node(), Priority.ALWAYS);
        VBox right = new VBox(stories.node(), law.node());
        right.getStyleClass().add("resource-column");
        VBox.setVgrow(stories.node(), Priority.ALWAYS);
        ResourceColumns columns = new ResourceColumns(left, right);
        VBox.setVgrow(columns, Priority.ALWAYS);
        getStyleClass().addAll("page", "resources-page");
        getChildren().setAll(new Strip(readOnly), columns);
    }

    /** The news as a title, and what to do. */
    private final class Strip extends WrapBar {

        Strip(boolean readOnly) {
            title.setId("resources.title");
            title.getStyleClass().add("page-title");
            title.setWrapText(true);
            Button sheet = Controls.button(
                    Messages.text("resources.attendance"), Shape.PRINT, () -> window.printBlank(PaperForm.ATTENDANCE));
            sheet.setId("resources.attendance");
            add.setId("resources.note");
            add.getStyleClass().add("main");
            fill(List.of(title), readOnly ? List.of(sheet) : List.of(sheet, add));
            getStyleClass().add("resources-strip");
        }
    }

    void note() {
        dialog.begin(Learning.SHEET, Cells.none());
    }

    void show(ResourcesSnapshot reading) {
        Words words = Messages.words();
        int people = reading.figures().people().size();
        title.setText(
                reading.figures().minutes() == 0
                        ? Messages.text("resources.title.none")
                        : Messages.text(
                                "resources.title",
                                words.duration(reading.figures().minutes()),
                                people,
                                words.inLetters(people)));
        learning.show(reading);
        help.show(reading);
        stories.show(reading);
        law.show(reading);
    }

    /** Chooses the lines that tell of rows, now or once they are listed. */
    void choose(Set<UUID> rows) {
        learning.stop().choose(rows);
        help.table().choose(rows);
    }

    /** Returns the node that takes the keyboard: the register, else the button that begins it. */
    Node stop() {
        return learning.isEmpty() ? add : learning.stop();
    }

    @Override
    public void expert(Row expert) {
        dialog.show(Experts.SHEET, expert.id());
    }

    @Override
    public void ask(Cells cells) {
        dialog.begin(SupportRequests.SHEET, cells);
    }

    @Override
    public void newExpert() {
        dialog.begin(Experts.SHEET, Cells.none());
    }

    @Override
    public void printRequest() {
        window.printBlank(PaperForm.SUPPORT_REQUEST);
    }

    @Override
    public void print(Row request) {
        paper.print(request);
    }
}
