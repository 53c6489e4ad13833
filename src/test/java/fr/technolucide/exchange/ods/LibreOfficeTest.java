package fr.technolucide.exchange.ods;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A LibreOffice that is there and does not do its work. */
class LibreOfficeTest {

    @TempDir
    private Path folder;

    @ParameterizedTest
    @ValueSource(strings = {"exit 1", "exit 0", "kill -9 $$"})
    void itsFailureIsNotThatOfTheDisk(String script) throws IOException {
        Path program = folder.resolve("soffice");
        Files.writeString(program, "#!/bin/sh\n" + script + "\n");
        assumeThat(program.toFile().setExecutable(true) && Files.isExecutable(Path.of("/bin/sh")))
                .isTrue();
        LibreOffice office = LibreOffice.among(Stream.of(folder.toString())).orElseThrow();

        assertThatThrownBy(() -> office.toOds(folder.resolve("workbook.xlsx"), () -> false))
                .isInstanceOf(LibreOfficeFailed.class);
    }

    @Test
    void aMachineWithoutItIsKnown() {
        assertThat(LibreOffice.among(Stream.of(folder.toString(), ""))).isEmpty();
    }
}
