package fr.technolucide.exchange.intake;

import static org.assertj.core.api.Assertions.assertThat;

import fr.technolucide.catalog.Tools;
import fr.technolucide.exchange.intake.match.MatchedColumn;
import fr.technolucide.exchange.intake.plan.ImportReport;
import fr.technolucide.exchange.intake.plan.ImportRequest;
import fr.technolucide.workbook.Cells;
import fr.technolucide.workbook.Workbook;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Tables shaped as other programs write them, with contents of ours: what a person must say before all rows are taken. */
@Tag("slow")
class PublicTablesTest {

    /**
     * One table: its format, its sheet, the rows that come of it, how many options that takes at most, where its columns
     * should go as on the command line, then its lines, cells between « | ».
     */
    enum Shape {
        TOGGL(
                "csv,",
                "trials",
                2,
                0,
                "User=tester;Project=tool;Description=task;Start date=day;Duration=minutes",
                "User|Email|Client|Project|Task|Description|Billable|Start date|Start time|End date|End time|Duration|Tags|Amount (EUR)",
                "Chloé|c@exemple.org|Asso|Scribe||Compte rendu|No|2026-11-03|14:00:00|2026-11-03|15:30:00|01:30:00||",
                "Farid|f@exemple.org|Asso|Plumier||Affiche|No|2026-11-04|09:00:00|2026-11-04|09:45:00|00:45:00||"),
        KIMAI(
                "xlsx",
                "trials",
                2,
                0,
                "Date=day;Duration=minutes;Project=tool;User=tester;Description=task",
                "Date|From|To|Duration|Rate|Customer|Project|Activity|Description|Tags|User|Username",
                "2026-11-03|14:00|15:30|1:30|0|Asso|Scribe|Essai|Compte rendu||Chloé|chloe",
                "2026-11-04|09:00|09:45|0:45|0|Asso|Plumier|Essai|Affiche||Farid|farid"),
        CLOCKIFY(
                "csv,",
                "trials",
                2,
                0,
                "Project=tool;Description=task;User=tester;Start Date=day;Duration (h)=minutes",
                "Project|Client|Description|Task|User|Group|Email|Tags|Billable|Start Date|Start Time|End Date|End Time|Duration (h)|Duration (decimal)",
                "Scribe|Asso|Compte rendu||Chloé||c@exemple.org||No|03/11/2026|14:00:00|03/11/2026|15:30:00|01:30:00|1.50",
                "Plumier|Asso|Affiche||Farid||f@exemple.org||No|24/11/2026|09:00:00|24/11/2026|09:45:00|00:45:00|0.75"),
        GOOGLE_FORMS(
                "csv,",
                "trials",
                2,
                0,
                "Horodateur=day;Quel outil avez-vous essayé ?=tool;Votre prénom=tester;Pour quelle tâche ?=task;"
                        + "Combien de temps, en minutes ?=minutes:min;Qualité du résultat, de 1 à 5=quality;Qu’avez-vous appris ?=lesson",
                "Horodateur|Quel outil avez-vous essayé ?|Votre prénom|Pour quelle tâche ?|Combien de temps, en minutes ?"
                        + "|Qualité du résultat, de 1 à 5|Qu’avez-vous appris ?",
                "03/11/2026 14:15:00|Scribe|Chloé|Compte rendu|90|4|Relire les noms",
                "24/11/2026 09:15:00|Plumier|Farid|Affiche|45|3|Trop long"),
        FRAMAFORMS(
                "csv;",
                "trials",
                2,
                1,
                "Heure de soumission=day;Outil essayé=tool;Tâche=task;Durée (min)=minutes;Votre prénom=tester",
                "Détails de soumission||||||||||",
                "Série|SID|Heure de soumission|Brouillon|Adresse IP|UID|Nom d’utilisateur|Outil essayé|Tâche|Durée (min)|Votre prénom",
                "1|10412|03/11/2026 - 14:15|0|192.0.2.7|0||Scribe|Compte rendu|90|Chloé",
                "2|10413|24/11/2026 - 09:15|0|192.0.2.8|0||Plumier|Affiche|45|Farid"),
        LIMESURVEY(
                "csv,",
                "trials",
                2,
                0,
                "submitdate. Date de soumission=day;outil. Quel outil ?=tool;tache. Quelle tâche ?=task;"
                        + "duree. Durée en minutes=minutes:min;qui. Votre prénom=tester",
                "id. ID de la réponse|submitdate. Date de soumission|lastpage. Dernière page|startlanguage. Langue de départ"
                        + "|outil. Quel outil ?|tache. Quelle tâche ?|duree. Durée en minutes|qui. Votre prénom",
                "1|2026-11-03 14:15:00|1|fr|Scribe|Compte rendu|90|Chloé",
                "2|2026-11-24 09:15:00|1|fr|Plumier|Affiche|45|Farid"),
        INVENTORY(
                "xls",
                "tools",
                2,
                0,
                "Logiciel=name;Éditeur=publisher;Usage principal=purpose",
                "Inventaire des logiciels",
                "",
                "Logiciel|Éditeur|Version|Usage principal|Postes|Mis à jour le",
                "Scribe|Plume libre|2.1|Comptes rendus|3|2026-11-03",
                "Plumier|Atelier|1.0|Affiches|1|2026-11-04"),
        AIRTABLE(
                "csv,",
                "trials",
                2,
                1,
                "Name=task;Tool=tool;Assignee=tester;Date=day;Duration=minutes;Rating=quality;Notes=lesson",
                "Name|Tool|Assignee|Date|Duration|Rating|Done|Notes",
                "Compte rendu|Scribe|Chloé|2026-11-03|1:30|4|checked|Relire",
                "Affiche|Plumier|Farid|2026-11-24|0:45|3||"),
        GRIST(
                "csv,",
                "trials",
                2,
                0,
                "Date=day;Outil=tool;Personne=tester;Activite=task;Duree_min=minutes:min;Note=quality",
                "Date|Outil|Personne|Activite|Duree_min|Note",
                "2026-11-03|Scribe|Chloé|Compte rendu|90|4",
                "2026-11-24|Plumier|Farid|Affiche|45|3"),
        NOTION(
                "csv,",
                "trials",
                2,
                1,
                "Name=task;Date=day;Outil=tool;Personne=tester;Temps (min)=minutes",
                "Name|Created time|Date|Outil|Personne|Statut|Temps (min)",
                "Compte rendu|November 2, 2026 9:12 AM|November 3, 2026|Scribe|Chloé|Fait|90",
                "Affiche|November 3, 2026 9:12 AM|November 24, 2026|Plumier|Farid|Fait|45"),
        NEXTCLOUD_FORMS(
                "csv,",
                "trials",
                2,
                0,
                "Horodatage=day;Nom d’affichage de l’utilisateur=tester;Outil=tool;Ce que vous avez fait=task;Temps passé (min)=minutes",
                "ID utilisateur|Nom d’affichage de l’utilisateur|Horodatage|Outil|Ce que vous avez fait|Temps passé (min)",
                "chloe|Chloé|2026-11-03T14:15:00+01:00|Scribe|Compte rendu|90",
                "farid|Farid|2026-11-24T09:15:00+01:00|Plumier|Affiche|45"),
        TIMESHEET(
                "xlsx",
                "trials",
                3,
                0,
                "Jour=day;Personne=tester;Tâche=task;Outil=tool;Durée=minutes",
                "Heures d’essai, novembre",
                "",
                "Jour|Personne|Tâche|Scribe|Plumier",
                "2026-11-03|Chloé|Compte rendu|1 h 30|20 min",
                "2026-11-24|Farid|Affiche||45 min");

        final String format;
        final String sheet;
        final int rows;
        final int said;
        final List<String> wanted;
        final List<List<String>> lines;

        Shape(String format, String sheet, int rows, int said, String wanted, String... lines) {
            this.format = format;
            this.sheet = sheet;
            this.rows = rows;
            this.said = said;
            this.wanted = List.of(wanted.split(";"));
            this.lines = Arrays.stream(lines)
                    .map(line -> List.of(line.split("\\|", -1)))
                    .toList();
        }

        Path write(Path folder) throws IOException {
            Path file =
                    folder.resolve(name() + "." + format.substring(0, format.startsWith("csv") ? 3 : format.length()));
            if (format.startsWith("csv")) {
                String separator = format.substring(3);
                List<String> records =
                        lines.stream().map(line -> record(line, separator)).toList();
                return Files.writeString(file, String.join("\n", records), StandardCharsets.UTF_8);
            }
            try (var workbook = format.equals("xls") ? new HSSFWorkbook() : new XSSFWorkbook();
                    OutputStream out = Files.newOutputStream(file)) {
                Sheet sheet = workbook.createSheet("Export");
                for (int i = 0; i < lines.size(); i++) {
                    Row row = sheet.createRow(i);
                    for (int j = 0; j < lines.get(i).size(); j++) {
                        row.createCell(j).setCellValue(lines.get(i).get(j));
                    }
                }
                workbook.write(out);
            }
            return file;
        }

        private static String record(List<String> cells, String separator) {
            return String.join(
                    separator, cells.stream().map(cell -> '"' + cell + '"').toList());
        }
    }

    @TempDir
    Path folder;

    @ParameterizedTest
    @EnumSource
    void all_rows_are_taken_once_so_much_is_said(Shape shape) throws IOException {
        assertThat(needed(shape, folder)).as(shape.name()).hasSizeLessThanOrEqualTo(shape.said);
    }

    /** Returns what must be said on the command line before every row comes in as it should. */
    private static List<String> needed(Shape shape, Path folder) throws IOException {
        Path file = shape.write(folder);
        Map<String, String> wanted = new TreeMap<>();
        Map<String, String> hints = new TreeMap<>();
        for (String choice : shape.wanted) {
            int equals = choice.lastIndexOf('=');
            String[] column = choice.substring(equals + 1).split(":");
            wanted.put(choice.substring(0, equals), column[0]);
            if (column.length > 1) {
                hints.put(choice.substring(0, equals), column[1]);
            }
        }
        try (Workbook workbook = Books.seeded(folder)) {
            if (shape == Shape.TIMESHEET) {
                for (String tool : List.of("Scribe", "Plumier")) {
                    Books.add(workbook, Tools.SHEET, Cells.of(Tools.NAME, tool));
                }
            }
            List<String> said = new ArrayList<>();
            ImportReport first = report(workbook, file, shape, said);
            for (MatchedColumn matched : first.tables().getFirst().columns()) {
                String column = matched.column() == null ? "" : matched.column().name();
                String right = wanted.getOrDefault(matched.header(), "");
                if (!column.equals(right)) {
                    said.add(matched.header() + "=" + (right.isEmpty() ? "-" : right));
                }
            }
            ImportReport second = report(workbook, file, shape, said);
            if (second.imported() < shape.rows) {
                hints.forEach((header, hint) -> {
                    said.remove(header + "=" + wanted.get(header));
                    said.add(header + "=" + wanted.get(header) + ":" + hint);
                });
            }
            ImportReport last = report(workbook, file, shape, said);
            assertThat(last.rejected()).as("%s %s", shape, said).isEmpty();
            assertThat(last.imported()).as("%s %s", shape, said).isEqualTo(shape.rows);
            return said;
        }
    }

    private static ImportReport report(Workbook workbook, Path file, Shape shape, List<String> said) {
        ImportRequest request = ImportRequest.USUAL.withSheet(shape.sheet).withMapTexts(said);
        return Books.plan(
                        workbook,
                        file,
                        shape.sheet.equals("trials") ? request.withCreate(Set.of("people", "tools")) : request)
                .report();
    }
}
