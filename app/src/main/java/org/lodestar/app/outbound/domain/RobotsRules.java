package org.lodestar.app.outbound.domain;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * What a server wishes of robots: RFC 9309. The group that names us counts, else the group for
 * everybody; in it the longest rule that fits, and of two as long the one that allows.
 */
public final class RobotsRules {
  private static final int MOST_LINES = 5_000;

  /** Nothing is welcome. */
  public static final RobotsRules NONE = new RobotsRules(List.of(new Rule(false, "/")));

  private record Rule(boolean allows, String path) {
    boolean fits(String target) {
      boolean end = path.endsWith("$");
      String[] parts = (end ? path.substring(0, path.length() - 1) : path).split("\\*", -1);
      StringBuilder pattern = new StringBuilder();
      for (int i = 0; i < parts.length; i++) {
        pattern.append(i == 0 ? "" : ".*").append(Pattern.quote(parts[i]));
      }
      return Pattern.compile(pattern + (end ? "$" : ""), Pattern.DOTALL)
          .matcher(target)
          .lookingAt();
    }
  }

  private final List<Rule> rules;

  private RobotsRules(List<Rule> rules) {
    this.rules = List.copyOf(rules);
  }

  /** The rules for a robot of this name. */
  public static RobotsRules parse(String text, String robot) {
    List<Rule> own = new ArrayList<>();
    List<Rule> everybody = new ArrayList<>();
    boolean named = false;
    boolean forOwn = false;
    boolean forAll = false;
    boolean heading = false;
    for (String line : text.lines().limit(MOST_LINES).toList()) {
      String[] parts = line.replaceFirst("#.*", "").split(":", 2);
      String key = parts[0].strip().toLowerCase(Locale.ROOT);
      String value = parts.length == 2 ? parts[1].strip() : "";
      if (key.equals("user-agent")) {
        forOwn = (heading && forOwn) || value.equalsIgnoreCase(robot);
        forAll = (heading && forAll) || value.equals("*");
        named |= forOwn;
        heading = true;
      } else if (key.equals("allow") || key.equals("disallow")) {
        heading = false;
        add(own, forOwn, key, value);
        add(everybody, forAll, key, value);
      }
    }
    return new RobotsRules(named ? own : everybody);
  }

  private static void add(List<Rule> rules, boolean counts, String key, String value) {
    if (counts && !value.isEmpty() && value.length() <= 500) {
      rules.add(new Rule(key.equals("allow"), value));
    }
  }

  /** Whether a robot may fetch this path with what follows it. */
  public boolean welcomes(String target) {
    int longest = -1;
    boolean welcome = true;
    for (Rule rule : rules) {
      if (rule.fits(target)
          && (rule.path.length() > longest || (rule.path.length() == longest && rule.allows))) {
        longest = rule.path.length();
        welcome = rule.allows;
      }
    }
    return welcome;
  }
}
