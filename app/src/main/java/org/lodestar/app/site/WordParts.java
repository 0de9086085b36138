package org.lodestar.app.site;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.lodestar.app.site.WordTemplate.NotLetIn;
import org.lodestar.app.site.WordTemplate.Wrong;
import org.xml.sax.Attributes;
import org.xml.sax.SAXException;

/**
 * The parts that a letterhead is made of, by their kind and by what leads to them (ISO/IEC 29500-2,
 * Open Packaging Conventions). Each part must be on the list, each relation lead inside, and to a
 * part of its kind.
 */
final class WordParts {
  static final String TYPES_SPACE = "http://schemas.openxmlformats.org/package/2006/content-types";
  static final String RELATIONS = "application/vnd.openxmlformats-package.relationships+xml";

  private static final String RELATIONS_SPACE =
      "http://schemas.openxmlformats.org/package/2006/relationships";
  private static final String OFFICE =
      "http://schemas.openxmlformats.org/officeDocument/2006/relationships/";
  private static final String WHOLE = OFFICE + "officeDocument";
  private static final String MICROSOFT = "http://schemas.microsoft.com/office/";
  private static final String DRAWN = "application/vnd.openxmlformats-officedocument.";
  private static final String WORD = DRAWN + "wordprocessingml.";
  private static final String DOCUMENT = WORD + "document.main+xml";
  private static final String TEMPLATE = WORD + "template.main+xml";

  private static final String FILED = "application/xml";
  private static final String FILED_PROPERTIES = DRAWN + "customXmlProperties+xml";

  private static final Map<String, byte[]> PICTURES =
      Map.of(
          "image/png", new byte[] {(byte) 0x89, 'P', 'N', 'G'},
          "image/jpeg", new byte[] {(byte) 0xFF, (byte) 0xD8, (byte) 0xFF},
          "image/jpg", new byte[] {(byte) 0xFF, (byte) 0xD8, (byte) 0xFF},
          "image/gif", new byte[] {'G', 'I', 'F', '8'});

  /** What may lead where. */
  private static final Map<String, Set<String>> LEADS =
      Map.ofEntries(
          Map.entry(WHOLE, Set.of(DOCUMENT, TEMPLATE)),
          Map.entry(
              RELATIONS_SPACE + "/metadata/core-properties",
              Set.of("application/vnd.openxmlformats-package.core-properties+xml")),
          Map.entry(RELATIONS_SPACE + "/metadata/thumbnail", PICTURES.keySet()),
          Map.entry(OFFICE + "extended-properties", Set.of(DRAWN + "extended-properties+xml")),
          Map.entry(OFFICE + "custom-properties", Set.of(DRAWN + "custom-properties+xml")),
          Map.entry(
              MICROSOFT + "2020/02/relationships/classificationlabels",
              Set.of("application/vnd.ms-office.classificationlabels+xml")),
          Map.entry(OFFICE + "styles", Set.of(WORD + "styles+xml")),
          Map.entry(
              MICROSOFT + "2007/relationships/stylesWithEffects",
              Set.of("application/vnd.ms-word.stylesWithEffects+xml")),
          Map.entry(OFFICE + "settings", Set.of(WORD + "settings+xml")),
          Map.entry(OFFICE + "webSettings", Set.of(WORD + "webSettings+xml")),
          Map.entry(OFFICE + "fontTable", Set.of(WORD + "fontTable+xml")),
          Map.entry(OFFICE + "numbering", Set.of(WORD + "numbering+xml")),
          Map.entry(OFFICE + "footnotes", Set.of(WORD + "footnotes+xml")),
          Map.entry(OFFICE + "endnotes", Set.of(WORD + "endnotes+xml")),
          Map.entry(OFFICE + "header", Set.of(WORD + "header+xml")),
          Map.entry(OFFICE + "footer", Set.of(WORD + "footer+xml")),
          Map.entry(OFFICE + "glossaryDocument", Set.of(WORD + "document.glossary+xml")),
          Map.entry(OFFICE + "theme", Set.of(DRAWN + "theme+xml")),
          Map.entry(OFFICE + "image", PICTURES.keySet()),
          Map.entry(OFFICE + "customXml", Set.of(FILED)),
          Map.entry(OFFICE + "customXmlProps", Set.of(FILED_PROPERTIES)));

  /** In the names and kinds of what runs or is opened by another program: for the words alone. */
  private static final List<String> RUNNING =
      List.of(
          "vba",
          "macro",
          "activex",
          "oleobject",
          "/embeddings/",
          "customui",
          "keymap",
          "attachedtoolbars",
          "webextension",
          "taskpanes",
          "relationships/control",
          "relationships/package",
          "extensibility",
          "afchunk");

  /** Relations that lead elsewhere by what they are. */
  private static final List<String> FETCHING =
      List.of("attachedtemplate", "frame", "subdocument", "hyperlink", "mailmerge", "transform");

  private final Map<String, byte[]> parts;
  private final Map<String, String> names = new HashMap<>();
  private final Map<String, String> defaults = new HashMap<>();
  private final Map<String, String> overrides = new HashMap<>();

  WordParts(Map<String, byte[]> parts) {
    this.parts = parts;
    parts.keySet().forEach(each -> names.put(each.toLowerCase(Locale.ROOT), each));
  }

  /** A relation of one part to another. */
  private record Relation(String type, String target) {}

  static boolean isRunning(String said) {
    String low = ("/" + said).toLowerCase(Locale.ROOT);
    return RUNNING.stream().anyMatch(low::contains);
  }

  /** The kind of each part, as it is to stand in the file: a template becomes a document. */
  Map<String, String> check() throws SAXException, IOException {
    byte[] types = parts.get(WordParcel.TYPES);
    if (types == null) {
      throw new NotLetIn(Wrong.NONE);
    }
    WordXml.read(types, new Kinds());
    Map<String, String> kinds = new LinkedHashMap<>();
    for (String each : parts.keySet()) {
      if (!each.equals(WordParcel.TYPES) && !each.endsWith(".rels")) {
        kinds.put(each, kind(each));
      }
    }
    for (Map.Entry<String, String> each : kinds.entrySet()) {
      look(each.getKey(), each.getValue());
    }
    relations(kinds);
    kinds.replaceAll((name, kind) -> kind.equals(TEMPLATE) ? DOCUMENT : kind);
    return kinds;
  }

  private String kind(String name) throws NotLetIn {
    String low = name.toLowerCase(Locale.ROOT);
    String kind =
        overrides.getOrDefault(low, defaults.get(low.substring(low.lastIndexOf('.') + 1)));
    if (isRunning(name) || (kind != null && isRunning(kind))) {
      throw new NotLetIn(Wrong.RUNS);
    }
    if (kind == null || LEADS.values().stream().noneMatch(each -> each.contains(kind))) {
      throw new NotLetIn(Wrong.MORE);
    }
    return kind;
  }

  private void look(String name, String kind) throws SAXException, IOException {
    byte[] part = Objects.requireNonNull(parts.get(name));
    byte[] begins = PICTURES.get(kind);
    if (begins != null) {
      WordPicture.check(part, begins);
    } else if (isData(name, kind)) {
      WordXml.read(part, new WordXml());
    } else {
      WordXml.read(part, new WordContent());
    }
  }

  /**
   * Properties and data of the council's own filing, which Word keeps and does not draw: by their
   * kind, since a header may lie anywhere.
   */
  private static boolean isData(String name, String kind) {
    return (kind.equals(FILED) && name.startsWith("customXml/"))
        || kind.equals(FILED_PROPERTIES)
        || kind.endsWith("-properties+xml");
  }

  private void relations(Map<String, String> kinds) throws SAXException, IOException {
    int wholes = 0;
    for (String each : parts.keySet()) {
      if (each.endsWith(".rels")) {
        Relations found = new Relations();
        WordXml.read(parts.get(each), found);
        String source = source(each);
        for (Relation relation : found.all) {
          leads(source, relation, kinds);
          wholes += relation.type().equals(WHOLE) ? 1 : 0;
        }
      }
    }
    if (wholes != 1) {
      throw new NotLetIn(Wrong.NONE);
    }
  }

  /** The part whose relations these are; empty for the whole. */
  private String source(String relations) throws NotLetIn {
    if (relations.equals("_rels/.rels")) {
      return "";
    }
    String source = relations.replaceFirst("_rels/([^/]+)\\.rels$", "$1");
    if (!parts.containsKey(source) || source.equals(relations)) {
      throw new NotLetIn(Wrong.NONE);
    }
    return source;
  }

  private void leads(String source, Relation relation, Map<String, String> kinds) throws NotLetIn {
    String target = target(source, relation.target());
    if (target == null) {
      throw new NotLetIn(Wrong.FETCHES);
    }
    String kind = kinds.getOrDefault(target, "");
    if (!LEADS.getOrDefault(relation.type(), Set.of()).contains(kind)
        || (relation.type().equals(WHOLE) && !source.isEmpty())) {
      throw new NotLetIn(Wrong.NONE);
    }
  }

  /** The part that a relation names; null where there is none, so that it would lead elsewhere. */
  private @Nullable String target(String source, String target) {
    List<String> way = new ArrayList<>();
    if (!target.startsWith("/") && source.contains("/")) {
      way.addAll(List.of(source.substring(0, source.lastIndexOf('/')).split("/")));
    }
    for (String step : target.replaceFirst("^/", "").split("/", -1)) {
      if (step.equals("..")) {
        if (way.isEmpty()) {
          return null;
        }
        way.removeLast();
      } else if (!step.equals(".")) {
        way.add(step);
      }
    }
    return names.get(String.join("/", way).toLowerCase(Locale.ROOT));
  }

  /** Reads the kinds of parts. */
  private final class Kinds extends WordXml {
    @Override
    void begin(String space, String name, Attributes attributes) throws NotLetIn {
      String type = attributes.getValue("ContentType");
      if (type != null && isRunning(type)) {
        throw new NotLetIn(Wrong.RUNS);
      }
      switch (space.equals(TYPES_SPACE) ? name : "") {
        case "Types" -> {}
        case "Default" -> put(defaults, attributes.getValue("Extension"), type);
        case "Override" -> put(overrides, attributes.getValue("PartName"), type);
        default -> throw new NotLetIn(Wrong.NONE);
      }
    }

    private static void put(Map<String, String> kinds, @Nullable String name, @Nullable String type)
        throws NotLetIn {
      if (name == null
          || type == null
          || kinds.put(name.replaceFirst("^/", "").toLowerCase(Locale.ROOT), type) != null) {
        throw new NotLetIn(Wrong.NONE);
      }
    }
  }

  /** Reads the relations of a part. */
  private static final class Relations extends WordXml {
    private final List<Relation> all = new ArrayList<>();
    private final Set<String> named = new HashSet<>();

    @Override
    void begin(String space, String name, Attributes attributes) throws NotLetIn {
      String mode = attributes.getValue("TargetMode");
      if (mode != null && !mode.equals("Internal")) {
        throw new NotLetIn(Wrong.FETCHES);
      }
      if (space.equals(RELATIONS_SPACE) && name.equals("Relationships") && depth() == 1) {
        return;
      }
      String type = attributes.getValue("Type");
      String target = attributes.getValue("Target");
      if (!space.equals(RELATIONS_SPACE)
          || !name.equals("Relationship")
          || type == null
          || target == null
          || !named.add(String.valueOf(attributes.getValue("Id")))) {
        throw new NotLetIn(Wrong.NONE);
      }
      if (!LEADS.containsKey(type)) {
        throw new NotLetIn(unknown(type.toLowerCase(Locale.ROOT)));
      }
      all.add(new Relation(type, target));
    }

    private static Wrong unknown(String type) {
      if (isRunning(type)) {
        return Wrong.RUNS;
      }
      return FETCHING.stream().anyMatch(type::contains) ? Wrong.FETCHES : Wrong.MORE;
    }
  }
}
