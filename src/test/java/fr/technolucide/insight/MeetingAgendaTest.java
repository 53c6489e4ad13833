package fr.technolucide.insight;

import static fr.technolucide.catalog.Workbooks.typed;
import static org.assertj.core.api.Assertions.assertThat;

import fr.technolucide.catalog.Decisions;
import fr.technolucide.catalog.Workbooks;
import fr.technolucide.catalog.choice.Body;
import fr.technolucide.method.Outcome;
import fr.technolucide.workbook.Cells;
import fr.technolucide.workbook.Workbook;
import java.nio.file.Path;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the bureau has before it on 3 December 2026. */
class MeetingAgendaTest {

    private static final BoardFile.Meeting BUREAU = new BoardFile.Meeting(Body.BUREAU, LocalDate.of(2026, 12, 3));

    @TempDir
    Path folder;

    private static MeetingAgenda agenda(Workbook workbook) {
        return workbook.read(reader -> MeetingAgenda.of(BUREAU, reader));
    }

    @Test
    void subjectsKeepTheirPlaceWhileTheirDecisionsAreNoted() {
        try (Workbook workbook = Workbooks.example(folder)) {
            MeetingAgenda before = agenda(workbook);
            assertThat(before.subjects())
                    .hasSizeGreaterThan(1)
                    .noneMatch(MeetingAgenda.Subject::isDecided)
                    .allSatisfy(subject -> {
                        assertThat(subject.request()).isPresent();
                        assertThat(subject.about()).isNotNull();
                    });
            assertThat(before.firstOpen(0)).isZero();
            typed(workbook, before.subjects().getFirst().decision(), Cells.of(Decisions.OUTCOME, Outcome.ADAPT));
            MeetingAgenda after = agenda(workbook);
            assertThat(after.subjects())
                    .extracting(MeetingAgenda.Subject::id)
                    .containsExactlyElementsOf(before.subjects().stream()
                            .map(MeetingAgenda.Subject::id)
                            .toList());
            assertThat(after.subjects().getFirst().outcome()).isEqualTo(Outcome.ADAPT);
            assertThat(after.subjects().getFirst().request()).isEmpty();
            assertThat(after.firstOpen(0)).isEqualTo(1);
        }
    }

    @Test
    void whatIsLateStandsBesideTheSubjects() {
        try (Workbook workbook = Workbooks.example(folder)) {
            assertThat(agenda(workbook).late()).isEqualTo(workbook.read(Overdue::of));
        }
    }
}
