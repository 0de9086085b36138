package org.lodestar.app.site.web;

import java.util.StringJoiner;

/** Where something failed, without what it said: class names and places in the code. */
final class Traces {
  private static final int FRAMES = 6;
  private static final int CAUSES = 6;

  private Traces() {}

  static String of(Throwable failure) {
    StringJoiner all = new StringJoiner(", caused by ");
    int depth = 0;
    for (Throwable cause = failure; cause != null && depth < CAUSES; cause = cause.getCause()) {
      all.add(one(cause));
      depth++;
    }
    return all.toString();
  }

  private static String one(Throwable failure) {
    StringBuilder text = new StringBuilder(failure.getClass().getName());
    StackTraceElement[] trace = failure.getStackTrace();
    for (int i = 0; i < trace.length; i++) {
      if (i < FRAMES || (trace[i].getClassName().startsWith("org.lodestar") && i < 10 * FRAMES)) {
        text.append(i == 0 ? " at " : " < ").append(trace[i].getClassName()).append('.');
        text.append(trace[i].getMethodName()).append(':').append(trace[i].getLineNumber());
      }
    }
    return text.toString();
  }
}
