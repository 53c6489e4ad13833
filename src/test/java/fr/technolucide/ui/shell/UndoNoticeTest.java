package fr.technolucide.ui.shell;

import static org.assertj.core.api.Assertions.assertThat;

import fr.technolucide.catalog.People;
import fr.technolucide.catalog.schema.Catalog;
import fr.technolucide.ui.Fx;
import fr.technolucide.ui.SampleSession;
import fr.technolucide.ui.SampleWindow;
import fr.technolucide.workbook.ChangeSet;
import fr.technolucide.workbook.Edit;
import fr.technolucide.workbook.Row;
import fr.technolucide.workbook.Step;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class UndoNoticeTest {

    private static final UUID PERSON = UUID.fromString("00000000-0000-4000-8000-0000000000aa");

    @TempDir
    Path folder;

    private final List<Step> undone = new ArrayList<>();
    private final List<UUID> revealed = new ArrayList<>();
    private SampleSession sample;
    private UndoNotice notice;

    @BeforeAll
    static void start() throws Exception {
        Fx.start();
    }

    @BeforeEach
    void open() {
        Row person = Row.of(Catalog.SCHEMA.own(People.SHEET), PERSON, LocalDate.now(SampleWindow.CLOCK))
                .with(People.NAME, "Élise");
        sample = new SampleSession(folder.resolve("a.lucide"), List.of(Edit.insert(person)), SampleWindow.CLOCK);
        notice = new UndoNotice(sample.session, (sheet, row) -> revealed.add(row));
        Fx.run(() -> sample.session.onReverted(undone::add));
        rename("Chloé");
        Fx.run(sample.session::undo);
        sample.settle();
    }

    @AfterEach
    void close() {
        sample.close();
    }

    private void rename(String name) {
        Row person = sample.read(reader -> reader.find(People.SHEET, PERSON)).orElseThrow();
        sample.workbook.apply(ChangeSet.edited("", Edit.update(person, People.NAME, name)));
        sample.settle();
    }

    private boolean says() {
        Fx.run(() -> notice.tell(undone.getFirst()));
        sample.settle();
        return Fx.on(() -> sample.session.notices().hideNewest());
    }

    @Test
    void whatAnUndoDidIsSaidAndShown() {
        assertThat(says()).isTrue();
        assertThat(revealed).containsExactly(PERSON);
    }

    @Test
    void itIsSaidNoMoreOnceAnotherChangeWasMade() {
        rename("Denis");
        assertThat(says()).isFalse();
        assertThat(revealed).isEmpty();
    }
}
