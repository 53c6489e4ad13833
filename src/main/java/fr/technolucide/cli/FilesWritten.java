package fr.technolucide.cli;

import fr.technolucide.workbook.JsonMembers;
import java.io.PrintStream;
import java.nio.file.Path;
import java.util.List;

/**
 * The answer of a command that made files.
 *
 * @param member  the name under which a program finds them
 * @param remarks further sentences
 */
record FilesWritten(String sentence, String member, List<Path> files, List<String> remarks) implements CommandOutput {

    static FilesWritten of(String sentence, String member, Path file) {
        return new FilesWritten(sentence, member, List.of(file), List.of());
    }

    @Override
    public void text(PrintStream out) {
        out.println(sentence);
        remarks.forEach(out::println);
    }

    @Override
    public void json(JsonMembers json) {
        json.with(member, files.stream().map(Path::toString).toList()).with("remarks", remarks);
    }
}
