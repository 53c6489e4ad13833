package fr.technolucide.exchange.intake;

import fr.technolucide.catalog.Tools;
import fr.technolucide.workbook.Cells;
import fr.technolucide.workbook.Workbook;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/**
 * A table shaped as another program writes it, with contents of ours: its format, its sheet, the rows that come of it, how many
 * options that takes at most on the command line, where its columns should go as said there, then its lines, cells between « | ».
 */
public enum PublicTable {
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
            0,
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
            0,
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
            0,
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
    MICROSOFT_FORMS(
            "xlsx",
            "trials",
            2,
            0,
            "Heure de fin=day;Outil utilisé=tool;Qu’avez-vous fait ?=task;Durée en minutes=minutes:min;Votre prénom=tester",
            "ID|Heure de début|Heure de fin|Adresse de messagerie|Nom|Outil utilisé|Qu’avez-vous fait ?|Durée en minutes|Votre prénom",
            "1|2026-11-03 14:10:00|2026-11-03 14:15:00|anonymous||Scribe|Compte rendu|90|Chloé",
            "2|2026-11-24 09:10:00|2026-11-24 09:15:00|anonymous||Plumier|Affiche|45|Farid"),
    ASSOCIATION(
            "xlsx",
            "trials",
            2,
            0,
            "Date de l’essai=day;Bénévole=tester;Outil d’IA=tool;Ce qui a été fait=task;Temps passé=minutes;"
                    + "Satisfaction (sur 5)=quality;Remarques=lesson",
            "Les Passerelles",
            "Suivi des essais d’IA, automne 2026",
            "",
            "Date de l’essai|Bénévole|Outil d’IA|Ce qui a été fait|Temps passé|Satisfaction (sur 5)|Remarques",
            "mardi 3 novembre 2026|Chloé|Scribe|Compte rendu|1h30|4|Relire",
            "24/11/26|Farid|Plumier|Affiche|45 mn|3|"),
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
    public final String sheet;
    public final int rows;
    final int said;
    final List<String> wanted;
    final List<List<String>> lines;

    PublicTable(String format, String sheet, int rows, int said, String wanted, String... lines) {
        this.format = format;
        this.sheet = sheet;
        this.rows = rows;
        this.said = said;
        this.wanted = List.of(wanted.split(";"));
        this.lines =
                Arrays.stream(lines).map(line -> List.of(line.split("\\|", -1))).toList();
    }

    /** Returns where its columns should go, by their headers; those that are not in it are to be left out. */
    public Map<String, String> columns() {
        return wanted(0);
    }

    /** Returns the hints that columns take, by their headers. */
    public Map<String, String> hints() {
        return wanted(1);
    }

    private Map<String, String> wanted(int part) {
        Map<String, String> found = new TreeMap<>();
        for (String choice : wanted) {
            int equals = choice.lastIndexOf('=');
            String[] column = choice.substring(equals + 1).split(":");
            if (column.length > part) {
                found.put(choice.substring(0, equals), column[part]);
            }
        }
        return found;
    }

    /** Returns a workbook to import it into: where names stand over columns, it knows them. */
    public Workbook workbook(Path folder) {
        Workbook workbook = Books.seeded(folder);
        if (this == TIMESHEET) {
            for (String tool : List.of("Scribe", "Plumier")) {
                Books.add(workbook, Tools.SHEET, Cells.of(Tools.NAME, tool));
            }
        }
        return workbook;
    }

    /** Writes it into a folder. */
    public Path write(Path folder) throws IOException {
        Path file = folder.resolve(name() + "." + format.substring(0, format.startsWith("csv") ? 3 : format.length()));
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
