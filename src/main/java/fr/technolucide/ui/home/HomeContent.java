package fr.technolucide.ui.home;

import fr.technolucide.catalog.Trials;
import fr.technolucide.ui.common.FocusScroll;
import fr.technolucide.ui.session.Session;
import fr.technolucide.ui.shell.Overview;
import fr.technolucide.ui.shell.TabContent;
import fr.technolucide.ui.shell.WindowCommands;
import fr.technolucide.workbook.CachingReader;
import fr.technolucide.workbook.Reader;
import fr.technolucide.workbook.Sheet;
import java.time.ZoneId;
import java.util.Optional;
import java.util.UUID;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.ScrollPane;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;

/** The first tab: how to begin while the workbook is empty, then what awaits someone. */
public final class HomeContent implements TabContent {

    private static final KeyCombination NEW = new KeyCodeCombination(KeyCode.N, KeyCombination.SHORTCUT_DOWN);

    private final Session session;
    private final ScrollPane node = new ScrollPane();
    private final FirstStart start;
    private final HomePage page;

    public HomeContent(Session session, WindowCommands window) {
        this.session = session;
        this.start = new FirstStart(session, window);
        this.page = new HomePage(session, window);
        node.setFitToWidth(true);
        node.setFitToHeight(true);
        node.getStyleClass().add("home");
        FocusScroll.follow(node);
        node.viewportBoundsProperty().subscribe(bounds -> page.seenIn(bounds.getHeight()));
        node.addEventHandler(KeyEvent.KEY_PRESSED, event -> {
            if (NEW.match(event) && node.getContent() == page.node()) {
                window.begin(Trials.SHEET);
                event.consume();
            }
        });
        String author = session.author();
        ZoneId zone = session.clock().getZone();
        session.live(
                        node,
                        live -> live.ask(reader -> HomeSnapshot.of(reader, author, zone))
                                .then(this::show))
                .refresh();
    }

    private void show(HomeSnapshot reading) {
        Parent wanted = reading.overview().empty() ? start.node() : page.node();
        if (!reading.overview().empty()) {
            page.show(reading.news());
        }
        if (node.getContent() != wanted) {
            node.setContent(wanted);
        }
        session.keyboard().arrived(this);
    }

    @Override
    public Parent node() {
        return node;
    }

    /** Moves the keyboard to what awaits someone, or to the first thing to type. */
    @Override
    public void focus() {
        if (node.getContent() == null) {
            session.keyboard().await(this, this::focus);
        } else if (node.getContent() == start.node()) {
            start.focus();
        } else {
            session.keyboard().to(page.stop());
        }
    }

    @Override
    public boolean focusStep() {
        Optional<Button> step = node.getContent() == page.node() ? page.step() : Optional.empty();
        step.ifPresent(session.keyboard()::to);
        return step.isPresent();
    }

    @Override
    public boolean reveal(Sheet sheet, UUID row) {
        return false;
    }

    @Override
    public boolean begin(Sheet sheet) {
        return false;
    }

    /**
     * The content of the first tab, read off the UI thread.
     *
     * @param news absent while nothing was written, or in a workbook that is not of our sheets
     */
    private record HomeSnapshot(Overview overview, Optional<HomeNews> news) {

        static HomeSnapshot of(Reader workbook, String author, ZoneId zone) {
            Reader reader = CachingReader.of(workbook);
            Overview overview = Overview.read(reader);
            return new HomeSnapshot(
                    overview, overview.empty() ? Optional.empty() : HomeNews.read(reader, author, zone));
        }
    }
}
