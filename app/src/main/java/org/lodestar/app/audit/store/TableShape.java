package org.lodestar.app.audit.store;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.regex.Pattern;
import org.jooq.DSLContext;
import org.lodestar.app.ground.DatabaseAccess;
import org.lodestar.app.ground.Refusal;
import org.lodestar.app.ground.Standing;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;

/**
 * What stands around the audit's rows and could keep an event out, change it or hide it: triggers,
 * rules, policies, grants, owners, defaults, and the functions that these call. Compared with what
 * the migrations make, which {@code audit/shape.txt} keeps, a line each.
 *
 * <p>What it cannot see: what the owner of the database did and undid between two looks, and a
 * server program that was itself exchanged.
 */
@Component
public class TableShape {
  private static final String MADE = "/audit/shape.txt";

  /**
   * What every version of the server words alike. The rest is text that another version may write
   * otherwise: told by {@code audit verify}, but no reason to leave people without help.
   */
  private static final Pattern GRAVE =
      Pattern.compile("^[^:]+: (table|child|trigger|rule|grant|setting) ");

  /**
   * Brackets and spaces are left out: versions of the server write them differently. Of settings
   * only those that switch triggers or policies off, or say who acts: a limit of time is a place's
   * own.
   */
  private static final String QUERY =
      """
      with tables as (
        select c.*, 'audit.' || c.relname as called
          from pg_class c
         where c.relnamespace = 'audit'::regnamespace and c.relkind in ('r', 'p', 'v', 'm', 'f')
           and c.relname <> 'flyway_schema_history'
      ), names (role, word) as (
        select r.oid, case r.rolname when ? then 'owner' when ? then 'application'
                      else r.rolname end
          from pg_roles r
        union all select 0, 'everybody'
      ), lines (line) as (
        select format('table %s kind %s, kept %s, policies %s, forced %s, owner %s', called,
                      relkind, relpersistence, relrowsecurity, relforcerowsecurity,
                      (select word from names where role = relowner))
          from tables
        union all
        select format('child %s of %s', i.inhrelid::regclass, t.called)
          from pg_inherits i join tables t on t.oid in (i.inhparent, i.inhrelid)
        union all
        select format('trigger %s %s enabled %s type %s calls %s', t.called, g.tgname, g.tgenabled,
                      g.tgtype, g.tgfoid::regproc)
          from pg_trigger g join tables t on t.oid = g.tgrelid where not g.tgisinternal
        union all
        select format('made %s', pg_get_triggerdef(g.oid))
          from pg_trigger g join tables t on t.oid = g.tgrelid where not g.tgisinternal
        union all
        select format('rule %s %s', t.called, w.rulename)
          from pg_rewrite w join tables t on t.oid = w.ev_class
        union all
        select format('policy %s %s %s %s sees %s writes %s', t.called, p.polname, p.polcmd,
                      p.polpermissive, pg_get_expr(p.polqual, p.polrelid),
                      pg_get_expr(p.polwithcheck, p.polrelid))
          from pg_policy p join tables t on t.oid = p.polrelid
        union all
        select format('default %s %s %s', t.called, a.attname, pg_get_expr(d.adbin, d.adrelid))
          from pg_attrdef d join tables t on t.oid = d.adrelid
          join pg_attribute a on a.attrelid = d.adrelid and a.attnum = d.adnum
        union all
        select format('grant %s to %s: %s', t.called, n.word, g.privilege_type)
          from tables t cross join aclexplode(t.relacl) g join names n on n.role = g.grantee
         where g.grantee <> t.relowner and (n.word = 'application' or g.privilege_type <> 'SELECT')
        union all
        select format('grant %s.%s to %s: %s', t.called, a.attname, n.word, g.privilege_type)
          from pg_attribute a join tables t on t.oid = a.attrelid
          cross join aclexplode(a.attacl) g join names n on n.role = g.grantee
         where g.privilege_type <> 'SELECT'
        union all
        select format('function %s runs as %s, %s, owner %s', p.oid::regprocedure,
                      case when p.prosecdef then 'owner' else 'caller' end,
                      encode(sha256(convert_to(regexp_replace(
                          coalesce(pg_get_function_sqlbody(p.oid), p.prosrc)
                              || coalesce(p.proconfig::text, ''), '[()\\s]+', ' ', 'g'), 'UTF8')), 'hex'),
                      (select word from names where role = p.proowner))
          from pg_proc p
         where p.pronamespace = 'audit'::regnamespace
            or p.pronamespace = 'members'::regnamespace and p.prokind = 'f'
        union all
        select format('setting %s %s', coalesce(n.word, 'database'), each)
          from pg_db_role_setting s cross join unnest(s.setconfig) each
          left join names n on n.role = s.setrole and s.setrole <> 0
         where s.setdatabase in (0, (select oid from pg_database where datname = current_database()))
           and (s.setrole = 0 or n.word in ('application', 'owner'))
           and each ~ '^(session_replication_role|row_security|lodestar[.])'
      )
      select regexp_replace(line, '[()\\s]+', ' ', 'g') from lines order by 1
      """;

  private final DSLContext sql;
  private final DatabaseAccess access;
  private final TransactionOperations transactions;

  TableShape(DSLContext sql, DatabaseAccess access, TransactionOperations transactions) {
    this.sql = sql;
    this.access = access;
    this.transactions = transactions;
    refuse(faults().stream().filter(GRAVE.asPredicate()).toList());
  }

  private static void refuse(List<String> faults) {
    if (!faults.isEmpty()) {
      throw new Refusal(
          "Lodestar does not start: what keeps the audit record was changed in the database. "
              + String.join(" ", faults)
              + " Ask who changed the database, and undo it there.");
    }
  }

  /** Each difference as a sentence; empty when the tables stand as they were made. */
  public List<String> faults() {
    List<String> made = made();
    List<String> present = present();
    List<String> faults = new ArrayList<>();
    present.stream()
        .filter(line -> !made.contains(line))
        .forEach(line -> faults.add("Not ours: " + line + "."));
    made.stream()
        .filter(line -> !present.contains(line))
        .forEach(line -> faults.add("Missing: " + line + "."));
    return List.copyOf(faults);
  }

  /** What stands in the database now. */
  public List<String> present() {
    return Standing.task("audit-shape")
        .call(() -> Objects.requireNonNull(transactions.execute(status -> lines())));
  }

  private List<String> lines() {
    return sql.resultQuery(QUERY, access.owner().user(), access.application().user())
        .fetch(row -> row.get(0, String.class).strip());
  }

  private static List<String> made() {
    try (InputStream file = Objects.requireNonNull(TableShape.class.getResourceAsStream(MADE))) {
      return new String(file.readAllBytes(), StandardCharsets.UTF_8)
          .lines()
          .filter(line -> !line.isBlank())
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
