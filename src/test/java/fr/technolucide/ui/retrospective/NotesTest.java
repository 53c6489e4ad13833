package fr.technolucide.ui.retrospective;

import static org.assertj.core.api.Assertions.assertThat;

import fr.technolucide.catalog.People;
import fr.technolucide.catalog.RetroNotes;
import fr.technolucide.catalog.Tools;
import fr.technolucide.catalog.choice.NoteColumn;
import fr.technolucide.ui.Fx;
import fr.technolucide.ui.InputDriver;
import fr.technolucide.ui.Keys;
import fr.technolucide.ui.MenuItems;
import fr.technolucide.ui.SpoiltFile;
import java.nio.file.Path;
import java.util.List;
import java.util.UUID;
import javafx.scene.Node;
import javafx.scene.control.ComboBox;
import javafx.scene.control.MenuItem;
import javafx.scene.control.TextArea;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The notes of the board, with keys and with the mouse. */
class NotesTest {

    private static final String DOUBT = "Tester à deux";

    @TempDir
    Path folder;

    private Room room;

    @BeforeAll
    static void start() throws Exception {
        Fx.start();
    }

    @BeforeEach
    void open() {
        room = new Room(folder, true);
    }

    @AfterEach
    void close() {
        room.close();
    }

    private void on(String note) {
        Keys.focus(room.card(note));
        room.program.settle();
    }

    private boolean isOn(String note) {
        return Fx.on(room.card(note)::isFocused);
    }

    private List<String> column(NoteColumn column) {
        return Fx.on(() -> {
            Node field = room.program.find("note." + column.id() + ".text").orElseThrow();
            return boardOf(field).cards().stream()
                    .map(card -> card.note().text())
                    .toList();
        });
    }

    private static BoardColumn boardOf(Node field) {
        Node each = field;
        while (!(each instanceof BoardColumn)) {
            each = each.getParent();
        }
        return (BoardColumn) each;
    }

    @Tag("walk")
    @Test
    void notesAreTypedOneAfterTheOther() {
        Keys.focus(room.program.<Node>node("note.try.text"));
        for (String text : List.of("Une affiche par mois", "Lire à heures fixes", "Un lexique")) {
            room.robot.write(text);
            room.robot.push(KeyCode.ENTER);
        }
        room.until("three more", () -> room.rows(RetroNotes.SHEET).size() == 35);
        assertThat(column(NoteColumn.TRY))
                .hasSize(6)
                .endsWith("Une affiche par mois", "Lire à heures fixes", "Un lexique");
        assertThat(room.focused()).isEqualTo("note.try.text");
    }

    @Test
    void arrowsGoFromNoteToNoteAndDownToTheField() {
        on(DOUBT);
        room.push(KeyCode.DOWN);
        assertThat(isOn("Noter la relecture")).isTrue();
        room.push(KeyCode.RIGHT);
        assertThat(isOn("Coller des courriels entiers")).isTrue();
        room.push(KeyCode.DOWN);
        assertThat(room.focused()).isEqualTo("note.stop.text");
        room.push(KeyCode.UP);
        assertThat(isOn("Coller des courriels entiers")).isTrue();
    }

    @Tag("walk")
    @Test
    void controlAndArrowsMoveANoteKeepTheKeyboardOnItAndSaySo() {
        on(DOUBT);
        room.push(KeyCode.CONTROL, KeyCode.DOWN);
        room.until("moved down", () -> column(NoteColumn.KEEP).getLast().startsWith(DOUBT));
        assertThat(isOn(DOUBT)).isTrue();
        assertThat(Fx.<String>on(room.card(DOUBT)::getAccessibleText))
                .startsWith("Déplacée dans Garder, en place 3. Garder, 3 sur 3\u00a0: Tester à deux");
        room.push(KeyCode.CONTROL, KeyCode.RIGHT);
        room.until("moved right", () -> room.note(DOUBT).get(RetroNotes.BOARD_COLUMN) == NoteColumn.STOP);
        assertThat(isOn(DOUBT)).isTrue();
        assertThat(column(NoteColumn.STOP)).hasSize(3).last().asString().startsWith(DOUBT);
        room.push(KeyCode.CONTROL, KeyCode.UP);
        room.until("moved up", () -> column(NoteColumn.STOP).get(1).startsWith(DOUBT));
        room.push(KeyCode.CONTROL, KeyCode.Z);
        room.until("undone", () -> column(NoteColumn.STOP).getLast().startsWith(DOUBT));
    }

    @Tag("walk")
    @Test
    void theMenuKeyOpensTheMenuOfTheNote() {
        on(DOUBT);
        room.push(KeyCode.SHIFT, KeyCode.F10);
        assertThat(MenuItems.offered()).contains("note.menu.edit", "note.menu.vote", "note.menu.delete");
        room.push(KeyCode.CONTEXT_MENU);
        assertThat(MenuItems.offered()).contains("note.menu.edit", "note.menu.vote", "note.menu.delete");
        assertThat(isOn(DOUBT)).isTrue();
    }

    @Tag("slow")
    @Test
    void plusAndMinusVote() {
        on(DOUBT);
        room.robot.write("++-+");
        room.until("voted", () -> Integer.valueOf(6).equals(room.note(DOUBT).get(RetroNotes.VOTES)));
        assertThat(isOn(DOUBT)).isTrue();
        assertThat(Fx.<String>on(room.card(DOUBT)::getAccessibleText)).startsWith("6 voix");
    }

    @Tag("walk")
    @Test
    void aNoteIsWrittenAgainInItsPlaceWithItsAuthorAndItsTool() {
        on(DOUBT);
        room.push(KeyCode.ENTER);
        TextArea text = room.program.node("retrospective.note.text");
        Fx.until("in the text", text::isFocused);
        Fx.run(() -> text.setText("Tester à deux, toujours."));
        room.push(KeyCode.TAB);
        ComboBox<?> author = room.program.node("retrospective.note.author");
        assertThat(Fx.<Boolean>on(author::isFocused)).isTrue();
        room.push(KeyCode.TAB);
        room.robot.write("É");
        room.push(KeyCode.ENTER);
        ComboBox<?> tool = room.program.node("retrospective.note.tool");
        String chosen = Fx.on(() -> tool.getValue().toString());
        room.push(KeyCode.ESCAPE);
        room.until("written", () -> room.note(DOUBT).get(RetroNotes.TEXT, "").endsWith("toujours."));
        assertThat(room.where(Tools.NAME, chosen).id())
                .isEqualTo(room.note(DOUBT).get(RetroNotes.TOOL));
        assertThat(room.where(People.NAME, "Amina").id())
                .isEqualTo(room.note(DOUBT).get(RetroNotes.AUTHOR));
        assertThat(isOn(DOUBT)).isTrue();
        assertThat(room.words()).contains(chosen);
    }

    @Tag("walk")
    @Test
    void aClickInTheFieldOfTheNextNoteGoesThereAndKeepsTheOneBeingWritten() {
        for (boolean hasty : List.of(false, true)) {
            InputDriver hand = hasty ? InputDriver.hasty() : room.robot;
            String added = hasty ? " toujours" : " vraiment";
            on(DOUBT);
            room.push(KeyCode.F2);
            Fx.until("in the text", room.program.<TextArea>node("retrospective.note.text")::isFocused);
            room.robot.write(added);
            TextArea next = room.program.node("note.keep.text");
            hand.clickOn(next);
            hand.write("Un lexique" + added);
            room.program.settle();
            assertThat(room.focused()).isEqualTo("note.keep.text");
            assertThat(Fx.<String>on(next::getText)).isEqualTo("Un lexique" + added);
            assertThat(room.note(DOUBT).get(RetroNotes.TEXT, "")).endsWith(added);
            assertThat(room.program.find("retrospective.note.text")).isEmpty();
            Fx.run(next::clear);
        }
    }

    @Tag("walk")
    @Test
    void aNoteWithoutWordsIsNotClosed() {
        on(DOUBT);
        room.push(KeyCode.ENTER);
        TextArea text = room.program.node("retrospective.note.text");
        Fx.run(text::clear);
        room.push(KeyCode.ENTER);
        assertThat(room.program.find("retrospective.note.text")).isPresent();
        room.robot.write("Tester à trois");
        room.push(KeyCode.ENTER);
        room.until("written", () -> room.note("Tester à trois") != null);
        assertThat(isOn("Tester à trois")).isTrue();
    }

    @Tag("slow")
    @Test
    void aNewNoteHasLinesAndGrowsWithThem() {
        TextArea field = room.program.node("note.try.text");
        Keys.focus(field);
        double one = Fx.on(field::getHeight);
        room.robot.write("Une affiche");
        room.push(KeyCode.SHIFT, KeyCode.ENTER);
        room.robot.write("par mois");
        room.program.settle();
        assertThat(Fx.<Double>on(field::getHeight)).isGreaterThan(one + 10);
        room.push(KeyCode.ENTER);
        room.until("written", () -> room.rows(RetroNotes.SHEET).size() == 33);
        assertThat(room.note("Une affiche").get(RetroNotes.TEXT)).isEqualTo("Une affiche\npar mois");
        assertThat(Fx.<Double>on(field::getHeight)).isEqualTo(one);
    }

    @Tag("walk")
    @Test
    void eachLineThatIsPastedIsANoteAndOneUndoTakesThemBack() {
        TextArea field = room.program.node("note.try.text");
        Keys.focus(field);
        copy("Une affiche par mois\n\n  Lire à heures fixes\r\nUn lexique\n");
        room.push(KeyCode.CONTROL, KeyCode.V);
        room.push(KeyCode.ENTER);
        room.until("three more", () -> room.rows(RetroNotes.SHEET).size() == 35);
        assertThat(column(NoteColumn.TRY)).endsWith("Une affiche par mois", "Lire à heures fixes", "Un lexique");
        assertThat(Fx.<String>on(field::getText)).isEmpty();
        room.push(KeyCode.CONTROL, KeyCode.Z);
        room.until("taken back", () -> room.rows(RetroNotes.SHEET).size() == 32);
    }

    private static void copy(String words) {
        Fx.run(() -> {
            ClipboardContent content = new ClipboardContent();
            content.putString(words);
            Clipboard.getSystemClipboard().setContent(content);
        });
    }

    @Tag("walk")
    @Test
    void theTextOfANoteIsCopied() {
        copy("");
        on(DOUBT);
        room.push(KeyCode.CONTROL, KeyCode.C);
        assertThat(Fx.<String>on(() -> Clipboard.getSystemClipboard().getString()))
                .isEqualTo(room.note(DOUBT).get(RetroNotes.TEXT));
        room.push(KeyCode.SHIFT, KeyCode.F10);
        assertThat(MenuItems.offered()).contains("note.menu.copy");
    }

    @Tag("walk")
    @Test
    void theMenuEditCopiesTheNoteThatHasTheKeyboard() {
        copy("");
        on(DOUBT);
        MenuItem item =
                Fx.on(() -> MenuItems.find(room.program.scene(), "ui.row.copy")).orElseThrow();
        assertThat(Fx.<Boolean>on(() -> {
                    item.getParentMenu().show();
                    boolean offered = !item.isDisable();
                    item.getParentMenu().hide();
                    return offered;
                }))
                .isTrue();
        Fx.run(item::fire);
        assertThat(Fx.<String>on(() -> Clipboard.getSystemClipboard().getString()))
                .isEqualTo(room.note(DOUBT).get(RetroNotes.TEXT));
    }

    @Tag("slow")
    @Test
    void takingBackAWordOfANewNoteTakesNothingBackInTheWorkbook() {
        on(DOUBT);
        room.robot.write("+");
        room.until("voted", () -> Integer.valueOf(5).equals(room.note(DOUBT).get(RetroNotes.VOTES)));
        Keys.focus(room.program.<Node>node("note.try.text"));
        room.robot.write("Une affiche");
        room.push(KeyCode.CONTROL, KeyCode.Z);
        assertThat(room.note(DOUBT).get(RetroNotes.VOTES)).isEqualTo(5);
    }

    @Tag("walk")
    @Test
    void aNoteDeletedComesBackFromTheLineThatSaysSo() {
        on(DOUBT);
        room.push(KeyCode.DELETE);
        room.until("deleted", () -> room.rows(RetroNotes.SHEET).size() == 31);
        assertThat(isOn("Noter la relecture")).isTrue();
        room.press("Annuler");
        room.until("back", () -> room.rows(RetroNotes.SHEET).size() == 32);
        assertThat(column(NoteColumn.KEEP)).hasSize(3);
    }

    @Tag("slow")
    @Test
    void aNoteIsTakenWithTheMouseAndLetGoInAnotherColumn() {
        NoteCard from = room.card(DOUBT);
        NoteCard onto = room.card("Coller des courriels entiers");
        room.robot.drag(from, onto, 60);
        room.until("moved", () -> room.note(DOUBT).get(RetroNotes.BOARD_COLUMN) == NoteColumn.STOP);
        assertThat(column(NoteColumn.STOP)).last().asString().startsWith(DOUBT);
    }

    @Tag("slow")
    @Test
    void aNoteFoundBySearchIsShownInItsMeeting() {
        UUID note = room.note("Du temps pour relire").id();
        Fx.run(() -> room.program.window.reveal(RetroNotes.SHEET, note));
        room.until("number 3", () -> room.words().contains("Rétrospective n°\u00a03"));
        room.until("on it", () -> isOn("Du temps pour relire"));
    }

    @Tag("walk")
    @Test
    void aMoveThatTheDiskRefusedIsMadeAgain() throws Exception {
        on(DOUBT);
        try (var _ = new SpoiltFile(room.program.workbook.path())) {
            room.push(KeyCode.CONTROL, KeyCode.DOWN);
            Fx.until("said", () -> room.program.window.dialogs().layer().isBusy());
        }
        room.push(KeyCode.ESCAPE);
        on(DOUBT);
        room.push(KeyCode.CONTROL, KeyCode.DOWN);
        room.until("moved down", () -> column(NoteColumn.KEEP).getLast().startsWith(DOUBT));
    }

    @Tag("slow")
    @Test
    void aVoteThatTheDiskRefusedDoesNotCount() throws Exception {
        int before = room.note(DOUBT).get(RetroNotes.VOTES);
        on(DOUBT);
        try (var _ = new SpoiltFile(room.program.workbook.path())) {
            room.robot.write("+");
            Fx.until("said", () -> room.program.window.dialogs().layer().isBusy());
        }
        room.push(KeyCode.ESCAPE);
        on(DOUBT);
        room.robot.write("+");
        room.until("voted", () -> room.note(DOUBT).get(RetroNotes.VOTES) > before);
        assertThat(room.note(DOUBT).get(RetroNotes.VOTES)).isEqualTo(before + 1);
    }
}
