package fr.technolucide.ui.retrospective;

import fr.technolucide.catalog.Actions;
import fr.technolucide.catalog.RetroNotes;
import fr.technolucide.catalog.Retrospectives;
import fr.technolucide.exchange.form.PrintedList;
import fr.technolucide.exchange.print.PaperForm;
import fr.technolucide.language.Messages;
import fr.technolucide.ui.common.Controls;
import fr.technolucide.ui.session.Session;
import fr.technolucide.ui.shell.ExchangeCommands;
import fr.technolucide.ui.shell.SheetsContent;
import fr.technolucide.ui.shell.TabContent;
import fr.technolucide.ui.shell.WindowCommands;
import fr.technolucide.workbook.Sheet;
import fr.technolucide.workbook.WorkbookTab;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;

/** The tab « Rétrospectives »: the meeting, or the sheets behind it as tables. */
public final class RetrospectiveContent implements TabContent {

    private static final KeyCombination NEW = new KeyCodeCombination(KeyCode.N, KeyCombination.SHORTCUT_DOWN);
    private static final String CHOSEN = "chosen";

    private final Session session;
    private final ExchangeCommands exchanges;
    private final RetroModel model;
    private final MeetingView meeting;
    private final SheetsContent sheets;
    private final BorderPane tables = new BorderPane();
    private final BorderPane node = new BorderPane();

    public RetrospectiveContent(Session session, WindowCommands window, ExchangeCommands exchanges) {
        this.session = session;
        this.exchanges = exchanges;
        this.model = new RetroModel(session, node);
        this.sheets = new SheetsContent(session, WorkbookTab.RETROSPECTIVES);
        this.meeting = new MeetingView(model, window, this::showTables);
        Button back = Controls.button(Messages.text("retrospective.tables.back"), this::showMeeting);
        back.setId("retrospective.back");
        HBox bar = new HBox(back);
        bar.getStyleClass().addAll("toolbar", "tables-bar");
        tables.setTop(bar);
        tables.setCenter(sheets.node());
        node.getStyleClass().add("retrospectives");
        node.setCenter(meeting);
        node.addEventHandler(KeyEvent.KEY_PRESSED, event -> {
            if (NEW.match(event) && node.getCenter() == meeting) {
                begin(RetroNotes.SHEET);
                event.consume();
            }
        });
    }

    private void showTables() {
        node.setCenter(tables);
        sheets.show(Actions.SHEET);
        session.keyboard().later(sheets::focus);
    }

    private void showMeeting() {
        node.setCenter(meeting);
        meeting.focus();
    }

    @Override
    public Parent node() {
        return node;
    }

    @Override
    public boolean reveal(Sheet sheet, UUID row) {
        if (sheet.equals(Retrospectives.SHEET)) {
            node.setCenter(meeting);
            model.choose(row);
            return true;
        }
        if (sheet.equals(RetroNotes.SHEET)) {
            node.setCenter(meeting);
            session.read(reader -> reader.find(RetroNotes.SHEET, row).map(note -> note.get(RetroNotes.RETROSPECTIVE)))
                    .then(found -> found.ifPresent(retrospective -> meeting.revealNote(retrospective, row)));
            return true;
        }
        if (sheet.equals(Actions.SHEET)) {
            node.setCenter(meeting);
            meeting.revealAction(row);
            return true;
        }
        return false;
    }

    @Override
    public boolean begin(Sheet sheet) {
        if (sheet.equals(Actions.SHEET)) {
            node.setCenter(meeting);
            meeting.focusNewAction();
        } else if (sheet.equals(RetroNotes.SHEET)) {
            node.setCenter(meeting);
            meeting.focusNewNote();
        } else if (sheet.equals(Retrospectives.SHEET)) {
            node.setCenter(meeting);
            meeting.begin();
        } else {
            return false;
        }
        return true;
    }

    /** Shows a sheet as a table, the retrospectives as the meeting. */
    @Override
    public boolean open(Sheet sheet) {
        if (sheet.equals(Retrospectives.SHEET)) {
            showMeeting();
            return true;
        }
        boolean ours = sheets.open(sheet);
        if (ours) {
            node.setCenter(tables);
        }
        return ours;
    }

    @Override
    public Map<String, String> state() {
        Map<String, String> state = new HashMap<>(model.countdown().state());
        if (model.chosen() != null) {
            state.put(CHOSEN, Objects.toString(model.chosen()));
        }
        return state;
    }

    @Override
    public void restore(Map<String, String> state) {
        model.countdown().restore(state);
        String chosen = state.get(CHOSEN);
        if (chosen != null) {
            model.choose(UUID.fromString(chosen));
        }
    }

    @Override
    public Optional<PrintedList> printedList() {
        return node.getCenter() == tables ? sheets.printedList() : Optional.empty();
    }

    @Override
    public boolean printShown() {
        Meeting shown = model.meetingProperty().get();
        boolean held = node.getCenter() == meeting && shown != null && shown.state() != Meeting.State.TO_BEGIN;
        if (held) {
            exchanges.printFilled(PaperForm.RETROSPECTIVE, shown.id());
        }
        return held;
    }

    @Override
    public void focus() {
        if (node.getCenter() == meeting) {
            meeting.focus();
        } else {
            sheets.focus();
        }
    }

    @Override
    public void focusPanel(boolean last) {
        if (node.getCenter() == meeting) {
            meeting.focusPanel(last);
        } else {
            sheets.focus();
        }
    }
}
