package org.lodestar.supply;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * The bill of materials in CycloneDX 1.6: the libraries, as the build found them, and what comes
 * inside of something else and has no file of its own.
 */
final class Bill {
  private static final JsonMapper JSON =
      JsonMapper.builder().enable(SerializationFeature.INDENT_OUTPUT).build();
  private static final String ROOT = "pkg:maven/org.lodestar/lodestar";

  private final ObjectNode json;
  private final List<Component> components;
  private final List<List<String>> within;

  private Bill(ObjectNode json, List<List<String>> within) {
    this.json = json;
    this.within = within;
    this.components =
        Stream.concat(
                elements(json.path("components")).map(Bill::component),
                within.stream().map(Bill::within))
            .sorted(Comparator.comparing(Component::name))
            .toList();
  }

  /** As the build wrote it, with what is kept beside this class. */
  static Bill of(Path file) throws IOException {
    return new Bill((ObjectNode) JSON.readTree(Files.readString(file)), Lines.of("within.psv", 5));
  }

  List<Component> components() {
    return components;
  }

  private static Stream<JsonNode> elements(JsonNode array) {
    return StreamSupport.stream(array.spliterator(), false);
  }

  private static Component component(JsonNode node) {
    List<String> licences =
        elements(node.path("licenses"))
            .map(each -> text(each.path("license"), "id", "name", each.path("expression")))
            .toList();
    String hash =
        elements(node.path("hashes"))
            .filter(each -> each.path("alg").asString("").equals("SHA-256"))
            .map(each -> each.path("content").asString(""))
            .findFirst()
            .orElse("");
    return new Component(
        node.path("group").asString("") + ":" + node.path("name").asString(""),
        node.path("version").asString(""),
        licences,
        hash);
  }

  private static String text(JsonNode node, String first, String second, JsonNode otherwise) {
    String id = node.path(first).asString("");
    String name = id.isEmpty() ? node.path(second).asString("") : id;
    return name.isEmpty() ? otherwise.asString("") : name;
  }

  private static Component within(List<String> row) {
    return new Component(row.getFirst(), row.get(1), List.of(row.get(2).split(" *; *")), "");
  }

  /** What lies in the folders and stands in no bill, or the other way round; a sentence each. */
  List<String> differences(List<Path> folders) throws IOException {
    Set<String> lie = new TreeSet<>();
    for (Path folder : folders) {
      try (Stream<Path> files = Files.list(folder)) {
        files.forEach(file -> lie.add(String.valueOf(file.getFileName())));
      }
    }
    Set<String> stand =
        components.stream()
            .filter(each -> !each.sha256().isEmpty())
            // The two programs themselves lie beside their libraries.
            .filter(each -> !Set.of("org.lodestar:app", "org.lodestar:cli").contains(each.name()))
            .map(Component::file)
            .collect(Collectors.toCollection(TreeSet::new));
    List<String> differences = new ArrayList<>();
    lie.stream()
        .filter(file -> !stand.contains(file))
        .forEach(file -> differences.add(file + " is shipped and stands in no bill."));
    stand.stream()
        .filter(file -> !lie.contains(file))
        .forEach(file -> differences.add(file + " stands in the bill and is not shipped."));
    return differences;
  }

  /** Unfinished versions; a sentence each. */
  List<String> unfinished() {
    return components.stream()
        .filter(each -> !each.isOurs() && Versions.isUnfinished(each.version()))
        .map(each -> each + " is not finished by its maker: take a release, or another library.")
        .toList();
  }

  /** As it is given out: the product as its subject, one hash, the licences that we chose. */
  String written(Licences licences, String version) {
    ObjectNode bill = json.deepCopy();
    ObjectNode subject = bill.withObject("/metadata").putObject("component");
    subject.put("type", "application");
    subject.put("bom-ref", ROOT);
    subject.put("group", "org.lodestar");
    subject.put("name", "lodestar");
    subject.put("version", version);
    subject.putArray("licenses").addObject().putObject("license").put("id", "Apache-2.0");
    for (JsonNode node : bill.path("components")) {
      tidy((ObjectNode) node, licences);
    }
    for (List<String> row : within) {
      add(bill.withArray("components"), row);
    }
    for (JsonNode node : bill.path("dependencies")) {
      if (node.path("ref").asString("").startsWith("pkg:maven/org.lodestar/supply@")) {
        ((ObjectNode) node).put("ref", ROOT);
      }
    }
    return JSON.writeValueAsString(bill) + "\n";
  }

  private static void tidy(ObjectNode node, Licences licences) {
    Component component = component(node);
    node.putArray("hashes").addObject().put("alg", "SHA-256").put("content", component.sha256());
    if (component.isOurs()) {
      // Taken over from the pages of the framework, which are not ours.
      node.remove("externalReferences");
    }
    if (!licences.of(component).equals(component.licences())) {
      put(node, licences.of(component));
    }
  }

  private static void add(ArrayNode components, List<String> row) {
    ObjectNode node = components.addObject();
    node.put("type", "library");
    node.put("bom-ref", "within:" + row.getFirst());
    node.put("name", row.getFirst());
    if (!row.get(1).isEmpty()) {
      node.put("version", row.get(1));
    }
    node.put("description", row.get(3));
    put(node, within(row).licences());
  }

  private static void put(ObjectNode node, List<String> licences) {
    ArrayNode array = node.putArray("licenses");
    for (String licence : licences) {
      String field = licence.startsWith("LicenseRef-") ? "name" : "id";
      array.addObject().putObject("license").put(field, licence);
    }
  }
}
