package org.lodestar.app.members;

import java.util.ArrayList;
import java.util.List;
import org.springframework.stereotype.Component;

/** A mail server for tests, which is shut until a test opens it. */
@Component
public class TestMailbox implements WorkMail {
  private final List<String> letters = new ArrayList<>();
  private volatile boolean open;
  private volatile boolean takes = true;

  /** Does something while letters leave the house, which the mail server takes or not. */
  public void whileItReaches(boolean taken, Work work) throws Exception {
    open = true;
    takes = taken;
    try {
      work.run();
    } finally {
      open = false;
      letters.clear();
    }
  }

  /** What a test does. */
  public interface Work {
    void run() throws Exception;
  }

  /** Whom letters went to, and what they say. */
  public List<String> letters() {
    return List.copyOf(letters);
  }

  @Override
  public boolean reaches() {
    return open;
  }

  @Override
  public String address() {
    return "https://lodestar.example.org";
  }

  @Override
  public boolean send(String address, String subject, String body) {
    letters.add(address + " " + body);
    return takes;
  }
}
