package fr.technolucide.exchange.intake.read;

import fr.technolucide.exchange.intake.match.CellText;
import fr.technolucide.exchange.intake.plan.References;
import fr.technolucide.exchange.intake.plan.RowNameIndex;
import fr.technolucide.exchange.source.RawCell;
import fr.technolucide.exchange.value.LabelLists;
import fr.technolucide.language.Fold;
import fr.technolucide.language.Messages;
import fr.technolucide.language.Synonyms;
import fr.technolucide.workbook.Column;
import fr.technolucide.workbook.Labels;
import fr.technolucide.workbook.Sheet;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Reads cells that name rows of another sheet: one, or several in a list. Near names are reported, and attached only where
 * somebody said so.
 */
final class ReferenceReader {

    private static final Pattern SIGNS = Pattern.compile("[\\p{P}\\s]+");

    private final Column<?> column;
    private final Sheet target;
    private final References references;
    private final boolean ours;
    private final Set<String> groups;
    private @Nullable LabelLists lists;

    /** @param ours whether lists are split as our own exports join them, and on nothing else */
    ReferenceReader(Column<?> column, Sheet target, References references, boolean ours) {
        this.column = column;
        this.target = target;
        this.references = references;
        this.ours = ours;
        this.groups = Synonyms.of("intake.groups." + target.name()).stream()
                .map(Fold::name)
                .collect(Collectors.toUnmodifiableSet());
    }

    ParsedCell one(String text) {
        if (CellText.saysNothing(new RawCell.Text(text))) {
            return ParsedCell.EMPTY;
        }
        List<String> names = column.companions().isPresent() && !isKnown(text) && !namesNone(text)
                ? several(text, false)
                : List.of();
        if (names.size() > 1) {
            return shared(text, names);
        }
        List<String> warnings = new ArrayList<>();
        Optional<UUID> id = lead(text, warnings);
        String warning = warnings.isEmpty() ? null : String.join(" ", warnings);
        return id.isPresent() ? new ParsedCell.Value(id.get(), warning) : new ParsedCell.Nothing(warning);
    }

    private boolean isKnown(String text) {
        return !(references.names(target).find(text) instanceof RowNameIndex.Found.None);
    }

    /** Reads a cell that names several rows where one is asked for: the first, and the others beside it. */
    private ParsedCell shared(String text, List<String> names) {
        List<String> warnings = new ArrayList<>();
        List<UUID> ids = new ArrayList<>();
        List<String> missing = new ArrayList<>();
        for (String name : names) {
            Optional<UUID> id = lead(name, warnings);
            id.filter(each -> !ids.contains(each)).ifPresent(ids::add);
            if (id.isEmpty() && !namesNone(name) && !references.isLeftOut(target, name)) {
                missing.add(Messages.text("intake.quoted", CellText.quote(name)));
            }
        }
        if (missing.isEmpty() && ids.isEmpty() && !warnings.isEmpty()) {
            return new ParsedCell.Nothing(String.join(" ", warnings));
        }
        if (!missing.isEmpty() || ids.isEmpty()) {
            return ParsedCell.refused(Messages.text(
                    "intake.reference.not_all",
                    Labels.of(column),
                    CellText.quote(text),
                    Messages.words().list(missing),
                    missing.size()));
        }
        return new ParsedCell.Value(
                ids.getFirst(), warnings.isEmpty() ? null : String.join(" ", warnings), ids.subList(1, ids.size()));
    }

    ParsedCell several(String text) {
        if (CellText.saysNothing(new RawCell.Text(text))) {
            return ParsedCell.EMPTY;
        }
        List<String> warnings = new ArrayList<>();
        Set<UUID> ids = new LinkedHashSet<>();
        for (String name : namesNone(text) ? List.of(text) : several(text, ours)) {
            lead(name, warnings).ifPresent(ids::add);
        }
        String warning = warnings.isEmpty() ? null : String.join(" ", warnings);
        return ids.isEmpty() ? new ParsedCell.Nothing(warning) : new ParsedCell.Value(List.copyOf(ids), warning);
    }

    private List<String> several(String text, boolean asWritten) {
        if (asWritten) {
            return LabelLists.splitOurs(text, this::isKnown);
        }
        if (lists == null) {
            lists = LabelLists.knowing(references.names(target).labels());
        }
        return lists.split(text);
    }

    private Optional<UUID> lead(String text, List<String> warnings) {
        return switch (references.names(target).find(text)) {
            case RowNameIndex.Found.One(var id) -> {
                references.met(target, text);
                yield Optional.of(id);
            }
            case RowNameIndex.Found.Several _ -> several(text, warnings);
            case RowNameIndex.Found.None _
            when namesNone(text) -> {
                warnings.add(said("intake.reference.no_name", text));
                yield Optional.empty();
            }
            case RowNameIndex.Found.None(var near) -> unknown(text, near, warnings);
        };
    }

    /** Returns whether a text holds punctuation alone, as « ? », or speaks of all rows as one, as « l’équipe ». */
    private boolean namesNone(String text) {
        return SIGNS.matcher(text).matches() || groups.contains(Fold.name(text));
    }

    private Optional<UUID> several(String text, List<String> warnings) {
        Optional<UUID> attached =
                references.unknown(column, target, text, Optional.empty()).flatMap(References.Answered::row);
        if (attached.isEmpty()) {
            warnings.add(said("intake.reference.several", text));
        }
        return attached;
    }

    private Optional<UUID> unknown(String text, Optional<String> like, List<String> warnings) {
        boolean namesSeveral = namesSeveral(text);
        Optional<String> near = namesSeveral ? Optional.empty() : like;
        Optional<References.Answered> answered = references.unknown(column, target, text, near);
        if (answered.isEmpty() && namesSeveral) {
            warnings.add(said("intake.reference.one_only", text));
            return Optional.empty();
        }
        if (answered.isEmpty()) {
            Optional<UUID> attached = references.attached(target, near);
            if (attached.isPresent()) {
                warnings.add(said("intake.reference.attached", text, near.orElse("")));
                return attached;
            }
            return make(text, near, warnings);
        }
        Optional<UUID> row = answered.get().row();
        if (row.isEmpty()) {
            warnings.add(said("intake.reference.unknown", text));
        }
        return row;
    }

    /** Returns whether a text is a list of rows that are there, « Gaston / Amina », though it is no name of one. */
    private boolean namesSeveral(String text) {
        return several(text, ours).stream()
                        .filter(name -> !name.equals(text) && isKnown(name))
                        .limit(2)
                        .count()
                > 1;
    }

    private Optional<UUID> make(String text, Optional<String> near, List<String> warnings) {
        Optional<UUID> made = references.make(target, text);
        if (made.isPresent()) {
            near.ifPresent(other -> warnings.add(said("intake.reference.made_near", text, other)));
        } else if (near.isPresent()) {
            warnings.add(said("intake.reference.near", text, near.get()));
        } else {
            warnings.add(said("intake.reference.unknown", text, ""));
        }
        return made;
    }

    private String said(String key, String text) {
        return said(key, text, "");
    }

    private String said(String key, String text, String other) {
        return Messages.text(key, Labels.of(column), CellText.quote(text), other);
    }
}
