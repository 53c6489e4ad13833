package fr.technolucide.cli;

import static org.assertj.core.api.Assertions.assertThat;

import fr.technolucide.catalog.Workbooks;
import fr.technolucide.catalog.choice.Body;
import fr.technolucide.insight.BoardFile;
import fr.technolucide.workbook.Workbook;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import picocli.CommandLine;

/** The meeting that a command means by a body, or by a day. */
class MeetingOptionsTest {

    private static final BoardFile.Meeting BUREAU = new BoardFile.Meeting(Body.BUREAU, LocalDate.of(2026, 12, 3));
    private static final BoardFile.Meeting BOARD = new BoardFile.Meeting(Body.CA, LocalDate.of(2026, 12, 10));

    @TempDir
    Path folder;

    private Workbook workbook;

    @BeforeEach
    void begin() {
        workbook = Workbooks.example(folder);
    }

    @AfterEach
    void end() {
        workbook.close();
    }

    private Optional<BoardFile.Meeting> meeting(String... arguments) {
        MeetingOptions options = CommandLine.populateCommand(new MeetingOptions(), arguments);
        return workbook.read(options::of);
    }

    @Test
    void aBodyAloneMeansItsOwnNextMeeting() {
        assertThat(meeting("--body=ca")).contains(BOARD);
        assertThat(meeting("--body=bureau")).contains(BUREAU);
    }

    @Test
    void aBodyThatIsAskedNothingMeetsToday() {
        assertThat(meeting("--body=direction")).contains(new BoardFile.Meeting(Body.DIRECTION, Workbooks.TODAY));
    }

    @Test
    void aDayAloneMeansTheBodyThatMeetsThen() {
        assertThat(meeting("--on=2026-12-10")).contains(BOARD);
    }

    @Test
    void bothAreTakenAsTheyAre() {
        assertThat(meeting("--body=ag", "--on=2026-12-10"))
                .contains(new BoardFile.Meeting(Body.AG, LocalDate.of(2026, 12, 10)));
        assertThat(meeting()).isEmpty();
    }
}
