package org.lodestar.disclosure.protect;

import java.util.List;
import org.lodestar.disclosure.DisclosureException;
import org.lodestar.disclosure.Method;
import org.lodestar.disclosure.Protected;
import org.lodestar.disclosure.Register;
import org.lodestar.disclosure.Rules;
import org.lodestar.disclosure.Table;

/** The face of the library: a table and rules in, a publishable table and the reasons out. */
public final class Disclosure {
  private Disclosure() {}

  /**
   * Protects a table.
   *
   * @param register everything that was published before about the same people
   * @throws DisclosureException when the table contradicts itself, the rules or the register
   */
  public static Protected protect(Table table, Rules rules, Register register) {
    return protect(List.of(table), rules, register).getFirst();
  }

  /**
   * Protects tables that are published together: what is left out of one cannot be worked out from
   * another. A dimension that one of them does not have is summed over.
   */
  public static List<Protected> protect(List<Table> tables, Rules rules, Register register) {
    return switch (rules.method()) {
      case Method.Suppress() -> new Suppressed(tables, rules, register).run();
      case Method.Round round -> new Rounded(tables, rules, register, round).run();
    };
  }
}
