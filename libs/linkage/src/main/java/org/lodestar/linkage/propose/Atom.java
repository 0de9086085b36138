package org.lodestar.linkage.propose;

import java.util.ArrayList;
import java.util.List;
import org.lodestar.linkage.model.Expression;

/**
 * One equality that a blocking rule may ask for.
 *
 * @param column place of the column among the profiles
 * @param form of the value, with %s for the column
 * @param holds how often it holds for two records whose values agree in part only
 * @param whole whether it is the value itself
 */
record Atom(int column, String name, String form, double holds, boolean whole) {
  static List<Atom> all(List<Profile> profiles) {
    List<Atom> atoms = new ArrayList<>();
    for (int i = 0; i < profiles.size(); i++) {
      Profile each = profiles.get(i);
      if (each.kind() != Kind.SILENT) {
        atoms.add(new Atom(i, each.name(), "%s", 0, true));
        parts(atoms, i, each);
      }
    }
    return atoms;
  }

  private static void parts(List<Atom> atoms, int i, Profile profile) {
    switch (profile.kind()) {
      case FORENAME, SURNAME, FULL_NAME, TEXT -> {
        atoms.add(new Atom(i, profile.name(), "left(%s, 3)", 0.6, false));
        atoms.add(new Atom(i, profile.name(), "left(%s, 1)", 0.75, false));
      }
      case DATE -> {
        atoms.add(new Atom(i, profile.name(), "left(%s, 7)", 0.4, false));
        atoms.add(new Atom(i, profile.name(), "left(%s, 4)", 0.6, false));
        atoms.add(new Atom(i, profile.name(), "right(%s, 5)", 0.3, false));
      }
      case POSTCODE ->
          atoms.add(new Atom(i, profile.name(), "regexp_extract(%s, '^[^ ]+')", 0.6, false));
      case EMAIL ->
          atoms.add(new Atom(i, profile.name(), "regexp_extract(%s, '^[^@]+')", 0.5, false));
      case TELEPHONE -> atoms.add(new Atom(i, profile.name(), "right(%s, 6)", 0.7, false));
      case CODE -> atoms.add(new Atom(i, profile.name(), "left(%s, 4)", 0.4, false));
      case PLATE, CATEGORY, NUMBER, SILENT -> {
        // Their parts say too little.
      }
    }
  }

  /** As a condition on two records. */
  String sql() {
    String column = "\"" + name + "\"";
    return form.formatted("l." + column) + " = " + form.formatted("r." + column);
  }

  /** The value of one record. */
  Expression value() {
    return Expression.parse(form.formatted("l.\"" + name + "\""));
  }
}
