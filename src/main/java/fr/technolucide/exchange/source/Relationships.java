package fr.technolucide.exchange.source;

import java.io.IOException;
import java.net.URI;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The relationships between the parts of an Office package (ECMA-376 part 2, §6.5). External targets are never
 * followed.
 */
final class Relationships {
    /**
     * @param kind the last word of its type (« worksheet »), which transitional and strict packages share
     * @param target the name of the part, from the root
     */
    record Relationship(String kind, String target, boolean external) {}

    private final Map<String, Relationship> byId;

    private Relationships(Map<String, Relationship> byId) {
        this.byId = byId;
    }

    /** @param part the name of the part whose relationships are read; empty for the package itself */
    static Relationships of(ZipParts parts, String part) throws IOException {
        int slash = part.lastIndexOf('/');
        String folder = slash < 0 ? "" : part.substring(0, slash + 1);
        Map<String, Relationship> byId = new LinkedHashMap<>();
        Optional<Xml> found = parts.xml(folder + "_rels/" + part.substring(slash + 1) + ".rels");
        if (found.isPresent()) {
            try (Xml xml = found.get()) {
                while (xml.next()) {
                    if (xml.starts("Relationship")) {
                        byId.put(xml.attribute("Id"), relationship(xml, folder));
                    }
                }
            }
        }
        return new Relationships(byId);
    }

    private static Relationship relationship(Xml xml, String folder) {
        String type = xml.attribute("Type");
        boolean external = xml.attribute("TargetMode").equals("External");
        String target = xml.attribute("Target");
        String kind = type.substring(type.lastIndexOf('/') + 1);
        return new Relationship(kind, external ? "" : resolve(folder, target), external);
    }

    private static String resolve(String folder, String target) {
        String slashed = target.replace('\\', '/');
        try {
            String path = URI.create("/" + folder)
                    .resolve(slashed.replace(" ", "%20"))
                    .getPath();
            return path == null ? "" : path.replaceFirst("^/+", "").replaceFirst("^(\\.\\./)+", "");
        } catch (IllegalArgumentException notAnAddress) {
            return folder + slashed;
        }
    }

    Optional<Relationship> byId(String id) {
        return Optional.ofNullable(byId.get(id));
    }

    /** Returns the first part of a kind, inside the package. */
    Optional<String> target(String kind) {
        return targets(kind).stream().findFirst();
    }

    List<String> targets(String kind) {
        return byId.values().stream()
                .filter(r -> r.kind().equals(kind) && !r.external())
                .map(Relationship::target)
                .toList();
    }

    boolean has(String kind) {
        return byId.values().stream().anyMatch(r -> r.kind().equals(kind));
    }
}
