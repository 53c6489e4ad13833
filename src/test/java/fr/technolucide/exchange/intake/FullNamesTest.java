package fr.technolucide.exchange.intake;

import static org.assertj.core.api.Assertions.assertThat;

import fr.technolucide.catalog.People;
import fr.technolucide.catalog.Tools;
import fr.technolucide.exchange.intake.match.FullNames;
import fr.technolucide.exchange.intake.match.MatchReason;
import fr.technolucide.exchange.intake.match.SourceTable;
import fr.technolucide.exchange.intake.plan.ImportReport;
import fr.technolucide.exchange.intake.plan.ImportRequest;
import fr.technolucide.exchange.source.RawCell;
import fr.technolucide.exchange.source.SourceRow;
import fr.technolucide.workbook.Workbook;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.AlphaChars;
import net.jqwik.api.constraints.StringLength;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FullNamesTest {

    @TempDir
    Path folder;

    private ImportReport take(String sheet, ImportRequest request, String... lines) throws IOException {
        try (Workbook workbook = Books.seeded(folder)) {
            return Books.take(workbook, Books.csv(folder, lines), request.withSheet(sheet));
        }
    }

    private static List<String> names(ImportReport report) {
        return report.taken().stream()
                .map(taken -> taken.row().get(People.NAME))
                .toList();
    }

    @Test
    void aFirstAndAFamilyNameAreOnePersonInEitherOrder() throws IOException {
        ImportReport report = take(
                "people",
                ImportRequest.USUAL,
                "NOM;Prénom;Courriel",
                "DUPONT;Marie;m@asso.fr",
                "DIOP;Fatou;f@asso.fr",
                ";Chloé;c@asso.fr",
                "LE GOFF;;l@asso.fr");
        assertThat(names(report)).containsExactly("Marie DUPONT", "Fatou DIOP", "Chloé", "LE GOFF");
        assertThat(report.tables().getFirst().columns().get(1).reason()).isEqualTo(MatchReason.JOINED);
        assertThat(report.warnings())
                .extracting(ImportReport.Warning::sentence)
                .anyMatch(sentence -> sentence.contains("Marie DUPONT"))
                .noneMatch(sentence -> sentence.contains("non reprise") && sentence.contains("Prénom"));
        assertThat(names(take("people", ImportRequest.USUAL, "First name;Last name;Email", "Marie;Dupont;m@asso.fr")))
                .containsExactly("Marie Dupont");
    }

    @Test
    void whoeverTestedHasBothNames() throws IOException {
        ImportReport report = take(
                "trials",
                ImportRequest.USUAL.withCreate(Set.of("people", "tools")).withMapTexts(List.of("Nom=tester")),
                "Date;Prénom;Nom;Outil;Durée (min);Tâche",
                "03/11/2026;Marie;Dupont;Scribe;20;Compte rendu");
        assertThat(report.imported()).isEqualTo(1);
        assertThat(report.newcomers()).anyMatch(name -> name.name().equals("Marie Dupont"));
    }

    @Test
    void aColumnThatSomebodyLeavesOutIsNotJoinedNorTheNameOfAThing() throws IOException {
        assertThat(names(take(
                        "people",
                        ImportRequest.USUAL.withMapTexts(List.of("Prénom=-")),
                        "NOM;Prénom;Courriel",
                        "DUPONT;Marie;m@asso.fr")))
                .containsExactly("DUPONT");
        ImportReport tools = take(
                "tools",
                ImportRequest.USUAL.withMapTexts(List.of("Nom=name")),
                "Nom;Prénom;Éditeur",
                "Scribe;Marie;Encre");
        assertThat(tools.taken().getFirst().row().get(Tools.NAME)).isEqualTo("Scribe");
    }

    /** A file that was mended holds whole names already; joined again, they stay. */
    @Property(tries = 200)
    void joiningTwiceIsJoiningOnce(
            @ForAll @AlphaChars @StringLength(max = 8) String first,
            @ForAll @AlphaChars @StringLength(max = 8) String family) {
        SourceTable table = table(first, family);
        SourceTable once =
                FullNames.find(table, People.SHEET, List.of()).orElseThrow().joined();
        SourceTable twice =
                FullNames.find(once, People.SHEET, List.of()).orElseThrow().joined();
        assertThat(twice.column(0)).isEqualTo(once.column(0));
        assertThat(once.column(1)).isEqualTo(table.column(1));
        assertThat(once.column(2)).isEqualTo(table.column(2));
    }

    private static SourceTable table(String first, String family) {
        SourceRow row = SourceRow.of(
                2,
                List.of(
                        family.isEmpty() ? RawCell.BLANK : new RawCell.Text(family),
                        first.isEmpty() ? RawCell.BLANK : new RawCell.Text(first),
                        new RawCell.Text("a@b.fr")));
        return new SourceTable("", "", 1, 0, List.of("Nom", "Prénom", "Courriel"), List.of(row), false);
    }
}
