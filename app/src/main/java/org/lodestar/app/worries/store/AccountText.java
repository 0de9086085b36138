package org.lodestar.app.worries.store;

import org.lodestar.app.worries.Account;
import tools.jackson.databind.json.JsonMapper;

/** A worker's account as one text to seal. */
final class AccountText {
  private static final JsonMapper JSON = JsonMapper.builder().build();

  private AccountText() {}

  static String write(Account account) {
    return JSON.writeValueAsString(account);
  }

  static Account read(String text) {
    return JSON.readValue(text, Account.class);
  }
}
