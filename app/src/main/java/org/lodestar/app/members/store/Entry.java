package org.lodestar.app.members.store;

import java.sql.Array;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;
import org.lodestar.app.ground.Standing;
import org.lodestar.app.ground.TransactionOpening;
import org.lodestar.app.members.store.tables.tables.records.PersonRecord;
import org.springframework.stereotype.Component;

/**
 * Enters each transaction with the holders that the actor has at this very moment. A worker whose
 * account, or whose list of conflicts, the platform did not write enters as nobody.
 */
@Component
class Entry implements TransactionOpening {
  private static final String ENTER = "select members.enter(?, ?)";

  /** In one journey: what is told to the database, and what the worker's row says meanwhile. */
  private static final String ENTER_AS_MEMBER =
      """
      select p.id, p.organisation, p.email, p.display_name, p.state, p.password_hash,
             p.factor_set, p.version, p.code, p.shut_code,
             array(select x.object from members.exclusion x where x.person = p.id)
        from (select members.enter(?, ?) as entered) e left join members.person p on p.id = ?
      """;

  private final CodedPeople people;
  private final Map<UUID, UUID> organisations = new ConcurrentHashMap<>();

  Entry(CodedPeople people) {
    this.people = people;
  }

  @Override
  public void open(Connection connection, Standing standing) throws SQLException {
    if (standing.kind() != Standing.Kind.MEMBER || standing.who() == null) {
      enter(connection, standing.kind(), standing.who());
    } else if (!entered(connection, standing.who())) {
      enter(connection, Standing.Kind.NOBODY, null);
    }
  }

  /** Where a worker works, as the row said that was right when they last began something. */
  Optional<UUID> organisationOf(UUID person) {
    return Optional.ofNullable(organisations.get(person));
  }

  private static void enter(Connection connection, Standing.Kind kind, @Nullable UUID who)
      throws SQLException {
    try (PreparedStatement enter = connection.prepareStatement(ENTER)) {
      enter.setString(1, kind.name());
      enter.setObject(2, who, Types.OTHER);
      enter.execute();
    }
  }

  /** Whether what the database holds of the worker is right. Nobody at all holds nothing. */
  private boolean entered(Connection connection, UUID who) throws SQLException {
    try (PreparedStatement enter = connection.prepareStatement(ENTER_AS_MEMBER)) {
      enter.setString(1, Standing.Kind.MEMBER.name());
      enter.setObject(2, who, Types.OTHER);
      enter.setObject(3, who, Types.OTHER);
      try (ResultSet found = enter.executeQuery()) {
        return !found.next() || found.getObject(1) == null || isRight(found, who);
      }
    }
  }

  private boolean isRight(ResultSet found, UUID who) throws SQLException {
    PersonRecord row = new PersonRecord();
    row.setId(found.getObject(1, UUID.class));
    row.setOrganisation(found.getObject(2, UUID.class));
    row.setEmail(found.getString(3));
    row.setDisplayName(found.getString(4));
    row.setState(found.getString(5));
    row.setPasswordHash(found.getString(6));
    row.setFactorSet(found.getBoolean(7));
    row.setVersion(found.getLong(8));
    row.setCode(found.getBytes(9));
    if (!row.getId().equals(who)
        || !people.isRight(row)
        || !people.isShutRight(who, found.getBytes(10), ids(found.getArray(11)))) {
      organisations.remove(who);
      return false;
    }
    organisations.put(who, row.getOrganisation());
    return true;
  }

  private static List<UUID> ids(Array array) throws SQLException {
    return Arrays.asList((UUID[]) array.getArray());
  }
}
