package org.lodestar.app.ground;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Data that a newer version of the platform has kept. This one does not know what that one laid
 * out, and would write past it; so it does not begin.
 */
final class NewerBuild {
  private static final Pattern NOTE = Pattern.compile("^migrations \\S+ of version (\\S+)$");
  private static final Pattern FILE = Pattern.compile("^(\\w+)/V(\\d+)__.*");

  private NewerBuild() {}

  /** What a start that ended well leaves in the database. */
  static String note(String digits) {
    return "migrations " + digits + " of version " + Version.running();
  }

  /**
   * Refuses a database that a newer version has used, or that has been through a migration later
   * than any of this build's. Nothing in it is changed.
   */
  static void refuse(JdbcClient database, Supplier<Set<String>> ours) {
    Optional<Version> by = version(Migrations.noted(database));
    if (by.isPresent() && by.get().isNewerThan(Version.running())) {
      throw refusal(by.get().text());
    }
    if (isNewer(applied(database), ours.get())) {
      throw refusal(by.map(Version::text).orElse("of a newer build"));
    }
  }

  /** Whether one of these migrations is later than all that this build has for its module. */
  static boolean isNewer(Collection<String> applied, Collection<String> ours) {
    Map<String, Integer> newest = new HashMap<>();
    ours.stream()
        .map(FILE::matcher)
        .filter(Matcher::matches)
        .forEach(file -> newest.merge(file.group(1), Integer.valueOf(file.group(2)), Math::max));
    return applied.stream()
        .map(FILE::matcher)
        .filter(Matcher::matches)
        .anyMatch(
            file ->
                Integer.parseInt(file.group(2))
                    > newest.getOrDefault(file.group(1), Integer.MAX_VALUE));
  }

  static Refusal refusal(String by) {
    return new Refusal(
        "These data were kept by Lodestar "
            + by
            + ", which is newer than this one ("
            + Version.running()
            + "): nothing in them was changed, so take that version or a later one"
            + " (docs/operations/upgrade.md).");
  }

  /** Of the modules that this build knows: of others nothing can be said. */
  private static List<String> applied(JdbcClient database) {
    List<String> known = Migrations.modules();
    return database
        .sql(
            "select schemaname from pg_tables where tablename = 'flyway_schema_history' order by 1")
        .query(String.class)
        .list()
        .stream()
        .filter(known::contains)
        .flatMap(
            module ->
                database
                    .sql(
                        "select script from \""
                            + module
                            + "\".flyway_schema_history where success and type = 'SQL'")
                    .query(String.class)
                    .list()
                    .stream()
                    .map(script -> module + "/" + script))
        .toList();
  }

  private static Optional<Version> version(@Nullable String note) {
    if (note == null) {
      return Optional.empty();
    }
    Matcher matcher = NOTE.matcher(note);
    return matcher.matches() ? Optional.of(new Version(matcher.group(1))) : Optional.empty();
  }
}
