package org.lodestar.app.outbound;

/** What came of a call: an answer, or why there is none. Nothing is thrown for what others do. */
public sealed interface Answer {
  /**
   * The server answered, with whatever status.
   *
   * @param type of the content as the server says; empty where it does not
   */
  record Arrived(int status, String type, byte[] body) implements Answer {
    /** Whether it is what was asked for. */
    public boolean isGood() {
      return status >= 200 && status < 300;
    }

    /** What others answer stays out of logs. */
    @Override
    public String toString() {
      return "Arrived[" + status + "]";
    }
  }

  /** There is no answer that could be used. */
  record Missed(Why why) implements Answer {}
}
