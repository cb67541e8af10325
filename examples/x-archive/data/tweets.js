window.YTD.tweets.part0 = [
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "1901356677495072079"
          ],
          "editableUntil" : "2025-03-16T20:35:32.000Z",
          "editsRemaining" : "5",
          "isEditEligible" : true
        }
      },
      "retweeted" : false,
      "source" : "<a href=\"http://twitter.com/download/android\" rel=\"nofollow\">Twitter for Android</a>",
      "entities" : {
        "hashtags" : [],
        "symbols" : [],
        "user_mentions" : [],
        "urls" : []
      },
      "display_text_range" : [
        "0",
        "183"
      ],
      "favorite_count" : "5",
      "id_str" : "1901356677495072079",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "1901356677495072079",
      "created_at" : "Sun Mar 16 19:35:32 +0000 2025",
      "favorited" : false,
      "full_text" : "We showed the board the bucket drawing. The chairwoman looked at it for a long time and then she asked who closes the valves at night. I could have hugged her. I gave her a courgette.",
      "lang" : "en"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "1903706383630552565"
          ],
          "editableUntil" : "2025-03-23T08:12:25.000Z",
          "editsRemaining" : "5",
          "isEditEligible" : true
        }
      },
      "retweeted" : false,
      "source" : "<a href=\"https://mobile.twitter.com\" rel=\"nofollow\">Twitter Web App</a>",
      "entities" : {
        "hashtags" : [],
        "symbols" : [],
        "user_mentions" : [],
        "urls" : []
      },
      "display_text_range" : [
        "0",
        "81"
      ],
      "favorite_count" : "5",
      "id_str" : "1903706383630552565",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "1903706383630552565",
      "created_at" : "Sun Mar 23 07:12:25 +0000 2025",
      "favorited" : false,
      "full_text" : "First warm Saturday. Forty people, forty forks, too early. We planted everything.",
      "lang" : "en"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "1898486639090018700"
          ],
          "editableUntil" : "2025-03-08T22:31:01.000Z",
          "editsRemaining" : "5",
          "isEditEligible" : true
        }
      },
      "retweeted" : false,
      "source" : "<a href=\"http://twitter.com/download/android\" rel=\"nofollow\">Twitter for Android</a>",
      "entities" : {
        "hashtags" : [],
        "symbols" : [],
        "user_mentions" : [],
        "urls" : []
      },
      "display_text_range" : [
        "0",
        "149"
      ],
      "favorite_count" : "1",
      "id_str" : "1898486639090018700",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "1898486639090018700",
      "created_at" : "Sat Mar 08 21:31:01 +0000 2025",
      "favorited" : false,
      "full_text" : "There is a chair at the end of plot 31 now, and another one at the end of plot 7, and a desire path in between. Nobody has paved it. Nobody needs to.",
      "lang" : "en"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "1895906230011301693"
          ],
          "editableUntil" : "2025-03-01T19:37:24.000Z",
          "editsRemaining" : "5",
          "isEditEligible" : true
        }
      },
      "retweeted" : false,
      "source" : "<a href=\"https://mobile.twitter.com\" rel=\"nofollow\">Twitter Web App</a>",
      "entities" : {
        "hashtags" : [],
        "symbols" : [],
        "user_mentions" : [],
        "urls" : []
      },
      "display_text_range" : [
        "0",
        "104"
      ],
      "favorite_count" : "1",
      "id_str" : "1895906230011301693",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "1895906230011301693",
      "created_at" : "Sat Mar 01 18:37:24 +0000 2025",
      "favorited" : false,
      "full_text" : "Opened the tulip map. It says, in my own hand, in ink: \"Surprise.\" I was so much cleverer in the autumn.",
      "lang" : "en"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "1893353112235549306"
          ],
          "editableUntil" : "2025-02-22T18:32:13.000Z",
          "editsRemaining" : "5",
          "isEditEligible" : true
        }
      },
      "retweeted" : false,
      "source" : "<a href=\"http://twitter.com/download/android\" rel=\"nofollow\">Twitter for Android</a>",
      "entities" : {
        "hashtags" : [],
        "symbols" : [],
        "user_mentions" : [],
        "urls" : []
      },
      "display_text_range" : [
        "0",
        "100"
      ],
      "favorite_count" : "1",
      "id_str" : "1893353112235549306",
      "truncated" : false,
      "retweet_count" : "4",
      "id" : "1893353112235549306",
      "created_at" : "Sat Feb 22 17:32:13 +0000 2025",
      "favorited" : false,
      "full_text" : "Semicolon is twelve today. She has closed many things in her life and never once at the right place.",
      "lang" : "en"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "1891557249118352319"
          ],
          "editableUntil" : "2025-02-17T19:36:06.000Z",
          "editsRemaining" : "5",
          "isEditEligible" : true
        }
      },
      "retweeted" : false,
      "source" : "<a href=\"https://mobile.twitter.com\" rel=\"nofollow\">Twitter Web App</a>",
      "entities" : {
        "hashtags" : [],
        "symbols" : [],
        "user_mentions" : [],
        "urls" : []
      },
      "display_text_range" : [
        "0",
        "110"
      ],
      "favorite_count" : "1",
      "id_str" : "1891557249118352319",
      "truncated" : false,
      "retweet_count" : "3",
      "id" : "1891557249118352319",
      "created_at" : "Mon Feb 17 18:36:06 +0000 2025",
      "favorited" : false,
      "full_text" : "If it hurts, do it more often, and smaller. That goes for releases, for pruning, and for telephoning the bank.",
      "lang" : "en"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "1889287359794531733"
          ],
          "editableUntil" : "2025-02-11T13:16:22.000Z",
          "editsRemaining" : "5",
          "isEditEligible" : true
        }
      },
      "retweeted" : false,
      "source" : "<a href=\"https://mobile.twitter.com\" rel=\"nofollow\">Twitter Web App</a>",
      "entities" : {
        "hashtags" : [],
        "symbols" : [],
        "user_mentions" : [],
        "urls" : []
      },
      "display_text_range" : [
        "0",
        "103"
      ],
      "favorite_count" : "2",
      "id_str" : "1889287359794531733",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "1889287359794531733",
      "created_at" : "Tue Feb 11 12:16:22 +0000 2025",
      "favorited" : false,
      "full_text" : "Commute report: snowdrops under the bridge, where nobody planted them. Things arrive. Things do arrive.",
      "lang" : "en"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "1887562640471358065"
          ],
          "editableUntil" : "2025-02-06T19:02:57.000Z",
          "editsRemaining" : "5",
          "isEditEligible" : false
        }
      },
      "retweeted" : false,
      "source" : "<a href=\"https://mobile.twitter.com\" rel=\"nofollow\">Twitter Web App</a>",
      "entities" : {
        "hashtags" : [],
        "symbols" : [],
        "user_mentions" : [
          {
            "name" : "Plot 12",
            "screen_name" : "new_on_plot_12",
            "indices" : [
              "0",
              "15"
            ],
            "id_str" : "820114005",
            "id" : "820114005"
          }
        ],
        "urls" : []
      },
      "display_text_range" : [
        "0",
        "119"
      ],
      "favorite_count" : "7",
      "in_reply_to_status_id_str" : "1887558110623265396",
      "id_str" : "1887562640471358065",
      "in_reply_to_user_id" : "820114005",
      "truncated" : false,
      "retweet_count" : "2",
      "id" : "1887562640471358065",
      "in_reply_to_status_id" : "1887558110623265396",
      "created_at" : "Thu Feb 06 18:02:57 +0000 2025",
      "favorited" : false,
      "full_text" : "@new_on_plot_12 A second year! You are not new any more. You will have to change your name to \"knows where the tap is\".",
      "lang" : "en",
      "in_reply_to_screen_name" : "new_on_plot_12",
      "in_reply_to_user_id_str" : "820114005"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "1885583255431399633"
          ],
          "editableUntil" : "2025-02-01T07:57:35.000Z",
          "editsRemaining" : "5",
          "isEditEligible" : false
        }
      },
      "retweeted" : false,
      "source" : "<a href=\"http://twitter.com/download/android\" rel=\"nofollow\">Twitter for Android</a>",
      "entities" : {
        "hashtags" : [],
        "symbols" : [],
        "user_mentions" : [],
        "urls" : []
      },
      "display_text_range" : [
        "0",
        "137"
      ],
      "favorite_count" : "7",
      "in_reply_to_status_id_str" : "1885582328488631510",
      "id_str" : "1885583255431399633",
      "in_reply_to_user_id" : "820114031",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "1885583255431399633",
      "in_reply_to_status_id" : "1885582328488631510",
      "created_at" : "Sat Feb 01 06:57:35 +0000 2025",
      "favorited" : false,
      "full_text" : "We found two valves that are on no map, one map with a valve that does not exist, and a door that Brenda has been looking for since 2004.",
      "lang" : "en",
      "in_reply_to_screen_name" : "tansy_merrow",
      "in_reply_to_user_id_str" : "820114031"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "1883127931141543329"
          ],
          "editableUntil" : "2025-01-25T13:21:00.000Z",
          "editsRemaining" : "5",
          "isEditEligible" : false
        }
      },
      "retweeted" : false,
      "source" : "<a href=\"http://twitter.com/download/android\" rel=\"nofollow\">Twitter for Android</a>",
      "entities" : {
        "hashtags" : [],
        "symbols" : [],
        "user_mentions" : [
          {
            "name" : "Weir Street Bakery",
            "screen_name" : "weir_st_bakery",
            "indices" : [
              "3",
              "18"
            ],
            "id_str" : "820114003",
            "id" : "820114003"
          }
        ],
        "urls" : []
      },
      "display_text_range" : [
        "0",
        "142"
      ],
      "favorite_count" : "0",
      "id_str" : "1883127931141543329",
      "truncated" : false,
      "retweet_count" : "2",
      "id" : "1883127931141543329",
      "created_at" : "Sat Jan 25 12:21:00 +0000 2025",
      "favorited" : false,
      "full_text" : "RT @weir_st_bakery: We are looking for a baker who likes early mornings. There is a heated floor. There is also the radio, which is not negot…",
      "lang" : "en"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "1885582328488631510"
          ],
          "editableUntil" : "2025-02-01T07:53:54.000Z",
          "editsRemaining" : "5",
          "isEditEligible" : true
        }
      },
      "retweeted" : false,
      "source" : "<a href=\"http://twitter.com/download/android\" rel=\"nofollow\">Twitter for Android</a>",
      "entities" : {
        "hashtags" : [],
        "symbols" : [],
        "user_mentions" : [],
        "urls" : []
      },
      "display_text_range" : [
        "0",
        "156"
      ],
      "favorite_count" : "7",
      "id_str" : "1885582328488631510",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "1885582328488631510",
      "created_at" : "Sat Feb 01 06:53:54 +0000 2025",
      "favorited" : false,
      "full_text" : "First act of the transformation office: we bought nothing. We walked the network, on foot, all forty-one kilometres of it, with Brenda in front and a flask.",
      "lang" : "en"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "1880885502649525573"
          ],
          "editableUntil" : "2025-01-19T08:50:23.000Z",
          "editsRemaining" : "5",
          "isEditEligible" : true
        }
      },
      "retweeted" : false,
      "source" : "<a href=\"https://mobile.twitter.com\" rel=\"nofollow\">Twitter Web App</a>",
      "entities" : {
        "hashtags" : [],
        "symbols" : [],
        "user_mentions" : [],
        "urls" : []
      },
      "display_text_range" : [
        "0",
        "125"
      ],
      "favorite_count" : "0",
      "id_str" : "1880885502649525573",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "1880885502649525573",
      "created_at" : "Sun Jan 19 07:50:23 +0000 2025",
      "favorited" : false,
      "full_text" : "I have been asked to lead the transformation office. I said yes, on the condition that it has a window, a kettle, and Brenda.",
      "lang" : "en"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "1878786342829947303"
          ],
          "editableUntil" : "2025-01-13T13:49:04.000Z",
          "editsRemaining" : "5",
          "isEditEligible" : true
        }
      },
      "retweeted" : false,
      "source" : "<a href=\"http://twitter.com/download/android\" rel=\"nofollow\">Twitter for Android</a>",
      "entities" : {
        "hashtags" : [],
        "symbols" : [],
        "user_mentions" : [],
        "urls" : []
      },
      "display_text_range" : [
        "0",
        "137"
      ],
      "favorite_count" : "31",
      "id_str" : "1878786342829947303",
      "truncated" : false,
      "retweet_count" : "4",
      "id" : "1878786342829947303",
      "created_at" : "Mon Jan 13 12:49:04 +0000 2025",
      "favorited" : false,
      "full_text" : "Tobias labels things too. We have found each other's jars. There are now two jars in the cupboard marked \"beans?\" in two different hands.",
      "lang" : "en"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "1876719463261300512"
          ],
          "editableUntil" : "2025-01-07T20:56:02.000Z",
          "editsRemaining" : "5",
          "isEditEligible" : true
        }
      },
      "retweeted" : false,
      "source" : "<a href=\"http://twitter.com/download/android\" rel=\"nofollow\">Twitter for Android</a>",
      "entities" : {
        "hashtags" : [],
        "symbols" : [],
        "user_mentions" : [],
        "urls" : []
      },
      "display_text_range" : [
        "0",
        "138"
      ],
      "favorite_count" : "5",
      "id_str" : "1876719463261300512",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "1876719463261300512",
      "created_at" : "Tue Jan 07 19:56:02 +0000 2025",
      "favorited" : false,
      "full_text" : "The year in numbers: 226 days on the bicycle, 71 of them on half a tandem, 0 punctures, 1 toad, 40 kilos of courgettes (better), 0 floods.",
      "lang" : "en"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "1874548002453319783"
          ],
          "editableUntil" : "2025-01-01T21:07:25.000Z",
          "editsRemaining" : "5",
          "isEditEligible" : true
        }
      },
      "retweeted" : false,
      "source" : "<a href=\"http://twitter.com/download/android\" rel=\"nofollow\">Twitter for Android</a>",
      "entities" : {
        "hashtags" : [],
        "symbols" : [],
        "user_mentions" : [],
        "urls" : []
      },
      "display_text_range" : [
        "0",
        "275"
      ],
      "favorite_count" : "3",
      "id_str" : "1874548002453319783",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "1874548002453319783",
      "created_at" : "Wed Jan 01 20:07:25 +0000 2025",
      "favorited" : false,
      "full_text" : "What I would tell anyone who starts a garden, or a team, this January.\n\nStart with the path and the water, not with the flowers. People will forgive you a bare bed. They will not forgive you wet feet.\n\nPlant one thing that you cannot fail with, so that you have something to…",
      "lang" : "en"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "1872187743258498320"
          ],
          "editableUntil" : "2024-12-26T08:48:36.000Z",
          "editsRemaining" : "5",
          "isEditEligible" : true
        }
      },
      "retweeted" : false,
      "source" : "<a href=\"http://twitter.com/download/android\" rel=\"nofollow\">Twitter for Android</a>",
      "entities" : {
        "hashtags" : [],
        "symbols" : [],
        "user_mentions" : [],
        "urls" : []
      },
      "display_text_range" : [
        "0",
        "110"
      ],
      "favorite_count" : "12",
      "id_str" : "1872187743258498320",
      "truncated" : false,
      "retweet_count" : "2",
      "id" : "1872187743258498320",
      "created_at" : "Thu Dec 26 07:48:36 +0000 2024",
      "favorited" : false,
      "full_text" : "Longest night again. Nine lanterns in nine sheds. Still no rule. I believe that the chair has lit one himself.",
      "lang" : "en"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "1870356304722824928"
          ],
          "editableUntil" : "2024-12-21T07:31:07.000Z",
          "editsRemaining" : "5",
          "isEditEligible" : true
        }
      },
      "retweeted" : false,
      "source" : "<a href=\"https://mobile.twitter.com\" rel=\"nofollow\">Twitter Web App</a>",
      "entities" : {
        "hashtags" : [],
        "symbols" : [],
        "user_mentions" : [],
        "urls" : []
      },
      "display_text_range" : [
        "0",
        "145"
      ],
      "favorite_count" : "7",
      "id_str" : "1870356304722824928",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "1870356304722824928",
      "created_at" : "Sat Dec 21 06:31:07 +0000 2024",
      "favorited" : false,
      "full_text" : "Commute report: none. It snowed. I walked down to the river with everyone else in town, and for an hour there was no traffic at all, only voices.",
      "lang" : "en"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "1868536536540726052"
          ],
          "editableUntil" : "2024-12-16T07:00:00.000Z",
          "editsRemaining" : "5",
          "isEditEligible" : true
        }
      },
      "retweeted" : false,
      "source" : "<a href=\"https://ifttt.com\" rel=\"nofollow\">IFTTT</a>",
      "entities" : {
        "hashtags" : [],
        "symbols" : [],
        "user_mentions" : [],
        "urls" : []
      },
      "display_text_range" : [
        "0",
        "98"
      ],
      "favorite_count" : "12",
      "id_str" : "1868536536540726052",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "1868536536540726052",
      "created_at" : "Mon Dec 16 06:00:00 +0000 2024",
      "favorited" : false,
      "full_text" : "Plot 31 weather for today: minus 1 degrees, 0.0 mm of rain, no wind. Posted by my weather station.",
      "lang" : "en"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "1865105531366180011"
          ],
          "editableUntil" : "2024-12-06T19:46:25.000Z",
          "editsRemaining" : "5",
          "isEditEligible" : true
        }
      },
      "retweeted" : false,
      "source" : "<a href=\"https://mobile.twitter.com\" rel=\"nofollow\">Twitter Web App</a>",
      "entities" : {
        "hashtags" : [],
        "symbols" : [],
        "user_mentions" : [],
        "urls" : []
      },
      "display_text_range" : [
        "0",
        "102"
      ],
      "favorite_count" : "7",
      "id_str" : "1865105531366180011",
      "truncated" : false,
      "retweet_count" : "4",
      "id" : "1865105531366180011",
      "created_at" : "Fri Dec 06 18:46:25 +0000 2024",
      "favorited" : false,
      "full_text" : "The frost has drawn ferns on the shed window, and for once I did not plan them and cannot take credit.",
      "lang" : "en"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "1866913513718267482"
          ],
          "editableUntil" : "2024-12-11T19:30:41.000Z",
          "editsRemaining" : "5",
          "isEditEligible" : true
        }
      },
      "retweeted" : false,
      "source" : "<a href=\"http://twitter.com/download/android\" rel=\"nofollow\">Twitter for Android</a>",
      "entities" : {
        "hashtags" : [],
        "symbols" : [],
        "user_mentions" : [],
        "urls" : []
      },
      "display_text_range" : [
        "0",
        "59"
      ],
      "favorite_count" : "0",
      "id_str" : "1866913513718267482",
      "truncated" : false,
      "retweet_count" : "1",
      "id" : "1866913513718267482",
      "created_at" : "Wed Dec 11 18:30:41 +0000 2024",
      "favorited" : false,
      "full_text" : "Wrapped presents: eleven jars of chutney, eleven apologies.",
      "lang" : "en"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "1863286578858156421"
          ],
          "editableUntil" : "2024-12-01T19:18:33.000Z",
          "editsRemaining" : "5",
          "isEditEligible" : true
        }
      },
      "retweeted" : false,
      "source" : "<a href=\"http://twitter.com/download/android\" rel=\"nofollow\">Twitter for Android</a>",
      "entities" : {
        "hashtags" : [],
        "symbols" : [],
        "user_mentions" : [],
        "urls" : []
      },
      "display_text_range" : [
        "0",
        "184"
      ],
      "favorite_count" : "4",
      "id_str" : "1863286578858156421",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "1863286578858156421",
      "created_at" : "Sun Dec 01 18:18:33 +0000 2024",
      "favorited" : false,
      "full_text" : "My grandmother kept one diary for forty years and wrote down only the weather and who came to tea. I used to think that she had left things out. Now I think that she put everything in.",
      "lang" : "en"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "1860605984918714059"
          ],
          "editableUntil" : "2024-11-24T09:46:49.000Z",
          "editsRemaining" : "5",
          "isEditEligible" : false
        }
      },
      "retweeted" : false,
      "source" : "<a href=\"https://mobile.twitter.com\" rel=\"nofollow\">Twitter Web App</a>",
      "entities" : {
        "hashtags" : [],
        "symbols" : [],
        "user_mentions" : [
          {
            "name" : "Mr Aldous",
            "screen_name" : "mr_aldous_veg",
            "indices" : [
              "0",
              "14"
            ],
            "id_str" : "820114001",
            "id" : "820114001"
          }
        ],
        "urls" : []
      },
      "display_text_range" : [
        "0",
        "109"
      ],
      "favorite_count" : "4",
      "in_reply_to_status_id_str" : "1860595163617020373",
      "id_str" : "1860605984918714059",
      "in_reply_to_user_id" : "820114001",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "1860605984918714059",
      "in_reply_to_status_id" : "1860595163617020373",
      "created_at" : "Sun Nov 24 08:46:49 +0000 2024",
      "favorited" : false,
      "full_text" : "@mr_aldous_veg Sign number nine is excellent. I had not known that there was another way to spell \"trespass\".",
      "lang" : "en",
      "in_reply_to_screen_name" : "mr_aldous_veg",
      "in_reply_to_user_id_str" : "820114001"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "1858622112551906771"
          ],
          "editableUntil" : "2024-11-18T22:23:37.000Z",
          "editsRemaining" : "5",
          "isEditEligible" : true
        }
      },
      "retweeted" : false,
      "source" : "<a href=\"http://twitter.com/download/android\" rel=\"nofollow\">Twitter for Android</a>",
      "entities" : {
        "hashtags" : [],
        "symbols" : [],
        "user_mentions" : [],
        "urls" : []
      },
      "display_text_range" : [
        "0",
        "97"
      ],
      "favorite_count" : "2",
      "id_str" : "1858622112551906771",
      "truncated" : false,
      "retweet_count" : "3",
      "id" : "1858622112551906771",
      "created_at" : "Mon Nov 18 21:23:37 +0000 2024",
      "favorited" : false,
      "full_text" : "Garlic in. Tulips in. Labels in. I have photographed the labels. I have labelled the photographs.",
      "lang" : "en"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "1856396093000053555"
          ],
          "editableUntil" : "2024-11-12T18:58:13.000Z",
          "editsRemaining" : "5",
          "isEditEligible" : false
        }
      },
      "retweeted" : false,
      "source" : "<a href=\"http://twitter.com/download/android\" rel=\"nofollow\">Twitter for Android</a>",
      "entities" : {
        "hashtags" : [],
        "symbols" : [],
        "user_mentions" : [],
        "urls" : []
      },
      "display_text_range" : [
        "0",
        "37"
      ],
      "favorite_count" : "5",
      "in_reply_to_status_id_str" : "1856395392551116180",
      "id_str" : "1856396093000053555",
      "in_reply_to_user_id" : "820114031",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "1856396093000053555",
      "in_reply_to_status_id" : "1856395392551116180",
      "created_at" : "Tue Nov 12 17:58:13 +0000 2024",
      "favorited" : false,
      "full_text" : "I took it offline. It was about bins.",
      "lang" : "en",
      "in_reply_to_screen_name" : "tansy_merrow",
      "in_reply_to_user_id_str" : "820114031"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "1856395392551116180"
          ],
          "editableUntil" : "2024-11-12T18:55:26.000Z",
          "editsRemaining" : "5",
          "isEditEligible" : true
        }
      },
      "retweeted" : false,
      "source" : "<a href=\"http://twitter.com/download/android\" rel=\"nofollow\">Twitter for Android</a>",
      "entities" : {
        "hashtags" : [],
        "symbols" : [],
        "user_mentions" : [],
        "urls" : []
      },
      "display_text_range" : [
        "0",
        "190"
      ],
      "favorite_count" : "4",
      "id_str" : "1856395392551116180",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "1856395392551116180",
      "created_at" : "Tue Nov 12 17:55:26 +0000 2024",
      "favorited" : false,
      "full_text" : "Somebody presented a slide with a road on it, going to a mountain, with a flag. I asked what was on the other side of the mountain. It was a fair question and I was asked to take it offline.",
      "lang" : "en"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "1854136069313659489"
          ],
          "editableUntil" : "2024-11-06T13:17:41.000Z",
          "editsRemaining" : "5",
          "isEditEligible" : false
        }
      },
      "retweeted" : false,
      "source" : "<a href=\"https://mobile.twitter.com\" rel=\"nofollow\">Twitter Web App</a>",
      "entities" : {
        "hashtags" : [],
        "symbols" : [],
        "user_mentions" : [],
        "urls" : []
      },
      "display_text_range" : [
        "0",
        "20"
      ],
      "favorite_count" : "1",
      "in_reply_to_status_id_str" : "1854134458699883244",
      "id_str" : "1854136069313659489",
      "in_reply_to_user_id" : "820114031",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "1854136069313659489",
      "in_reply_to_status_id" : "1854134458699883244",
      "created_at" : "Wed Nov 06 12:17:41 +0000 2024",
      "favorited" : false,
      "full_text" : "That was the thread.",
      "lang" : "en",
      "in_reply_to_screen_name" : "tansy_merrow",
      "in_reply_to_user_id_str" : "820114031"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "1854134458699883244"
          ],
          "editableUntil" : "2024-11-06T13:11:17.000Z",
          "editsRemaining" : "5",
          "isEditEligible" : true
        }
      },
      "retweeted" : false,
      "source" : "<a href=\"http://twitter.com/download/android\" rel=\"nofollow\">Twitter for Android</a>",
      "entities" : {
        "hashtags" : [],
        "symbols" : [],
        "user_mentions" : [],
        "urls" : []
      },
      "display_text_range" : [
        "0",
        "140"
      ],
      "favorite_count" : "5",
      "id_str" : "1854134458699883244",
      "truncated" : false,
      "retweet_count" : "2",
      "id" : "1854134458699883244",
      "created_at" : "Wed Nov 06 12:11:17 +0000 2024",
      "favorited" : false,
      "full_text" : "Every autumn I think that I should do less next year. Every January the seed catalogue comes. Anyway, this is a thread about self-knowledge.",
      "lang" : "en"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "1850084541115525364"
          ],
          "editableUntil" : "2024-10-26T08:58:22.000Z",
          "editsRemaining" : "5",
          "isEditEligible" : false
        }
      },
      "retweeted" : false,
      "source" : "<a href=\"http://twitter.com/download/android\" rel=\"nofollow\">Twitter for Android</a>",
      "entities" : {
        "hashtags" : [],
        "symbols" : [],
        "user_mentions" : [
          {
            "name" : "River Wick Trust",
            "screen_name" : "wick_trust",
            "indices" : [
              "3",
              "14"
            ],
            "id_str" : "820114008",
            "id" : "820114008"
          }
        ],
        "urls" : []
      },
      "display_text_range" : [
        "0",
        "120"
      ],
      "favorite_count" : "0",
      "id_str" : "1850084541115525364",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "1850084541115525364",
      "created_at" : "Sat Oct 26 07:58:22 +0000 2024",
      "favorited" : false,
      "full_text" : "RT @wick_trust: The weir will be lowered on Wednesday for its yearly inspection. If you find an eel on the path, please…",
      "lang" : "en"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "1852431020435702709"
          ],
          "editableUntil" : "2024-11-01T20:22:26.000Z",
          "editsRemaining" : "5",
          "isEditEligible" : true
        }
      },
      "retweeted" : false,
      "source" : "<a href=\"https://mobile.twitter.com\" rel=\"nofollow\">Twitter Web App</a>",
      "entities" : {
        "hashtags" : [],
        "symbols" : [],
        "user_mentions" : [],
        "urls" : []
      },
      "display_text_range" : [
        "0",
        "130"
      ],
      "favorite_count" : "1",
      "id_str" : "1852431020435702709",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "1852431020435702709",
      "created_at" : "Fri Nov 01 19:22:26 +0000 2024",
      "favorited" : false,
      "full_text" : "Commute report: with Tobias, on the tandem, in the rain, arguing about gears. Arrived soaked. Arrived laughing. Eleven out of ten.",
      "lang" : "en"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "1848804712670065012"
          ],
          "editableUntil" : "2024-10-22T20:12:47.000Z",
          "editsRemaining" : "5",
          "isEditEligible" : true
        }
      },
      "retweeted" : false,
      "source" : "<a href=\"https://mobile.twitter.com\" rel=\"nofollow\">Twitter Web App</a>",
      "entities" : {
        "hashtags" : [],
        "symbols" : [],
        "user_mentions" : [],
        "urls" : []
      },
      "display_text_range" : [
        "0",
        "40"
      ],
      "favorite_count" : "1",
      "id_str" : "1848804712670065012",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "1848804712670065012",
      "created_at" : "Tue Oct 22 19:12:47 +0000 2024",
      "favorited" : false,
      "full_text" : "Never rename two things on the same day.",
      "lang" : "en"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "1847360701009094710"
          ],
          "editableUntil" : "2024-10-18T20:34:48.000Z",
          "editsRemaining" : "5",
          "isEditEligible" : true
        }
      },
      "retweeted" : false,
      "source" : "<a href=\"https://mobile.twitter.com\" rel=\"nofollow\">Twitter Web App</a>",
      "entities" : {
        "hashtags" : [],
        "symbols" : [],
        "user_mentions" : [],
        "urls" : []
      },
      "display_text_range" : [
        "0",
        "172"
      ],
      "favorite_count" : "4",
      "id_str" : "1847360701009094710",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "1847360701009094710",
      "created_at" : "Fri Oct 18 19:34:48 +0000 2024",
      "favorited" : false,
      "full_text" : "It takes a village to raise a child and a committee to lower a shed. It is down. It is eleven centimetres shorter. I hit my head on it twice and thought fondly of Mrs Pell.",
      "lang" : "en"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "1845372903328042923"
          ],
          "editableUntil" : "2024-10-13T08:56:00.000Z",
          "editsRemaining" : "5",
          "isEditEligible" : false
        }
      },
      "retweeted" : false,
      "source" : "<a href=\"https://mobile.twitter.com\" rel=\"nofollow\">Twitter Web App</a>",
      "entities" : {
        "hashtags" : [],
        "symbols" : [],
        "user_mentions" : [
          {
            "name" : "Clive",
            "screen_name" : "clive_and_bees",
            "indices" : [
              "0",
              "15"
            ],
            "id_str" : "820114004",
            "id" : "820114004"
          }
        ],
        "urls" : []
      },
      "display_text_range" : [
        "0",
        "192"
      ],
      "favorite_count" : "1",
      "in_reply_to_status_id_str" : "1845364850262854754",
      "id_str" : "1845372903328042923",
      "in_reply_to_user_id" : "820114004",
      "truncated" : false,
      "retweet_count" : "2",
      "id" : "1845372903328042923",
      "in_reply_to_status_id" : "1845364850262854754",
      "created_at" : "Sun Oct 13 07:56:00 +0000 2024",
      "favorited" : false,
      "full_text" : "@clive_and_bees I put your notebook in a glass case in the entrance hall, open at page one. People stop. The new graduates take photographs of it. The clerk is still tired, but she feels seen.",
      "lang" : "en",
      "in_reply_to_screen_name" : "clive_and_bees",
      "in_reply_to_user_id_str" : "820114004"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "1844099946810612643"
          ],
          "editableUntil" : "2024-10-09T20:37:43.000Z",
          "editsRemaining" : "5",
          "isEditEligible" : true
        }
      },
      "retweeted" : false,
      "source" : "<a href=\"http://twitter.com/download/android\" rel=\"nofollow\">Twitter for Android</a>",
      "entities" : {
        "hashtags" : [],
        "symbols" : [],
        "user_mentions" : [],
        "urls" : []
      },
      "display_text_range" : [
        "0",
        "111"
      ],
      "favorite_count" : "1",
      "id_str" : "1844099946810612643",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "1844099946810612643",
      "created_at" : "Wed Oct 09 19:37:43 +0000 2024",
      "favorited" : false,
      "full_text" : "A man on the train explained the cloud to me for forty minutes. I let him. It was raining, and he was so happy.",
      "lang" : "en"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "1842646767376959596"
          ],
          "editableUntil" : "2024-10-05T20:23:18.000Z",
          "editsRemaining" : "5",
          "isEditEligible" : true
        }
      },
      "retweeted" : false,
      "source" : "<a href=\"http://twitter.com/download/android\" rel=\"nofollow\">Twitter for Android</a>",
      "entities" : {
        "hashtags" : [],
        "symbols" : [],
        "user_mentions" : [],
        "urls" : []
      },
      "display_text_range" : [
        "0",
        "145"
      ],
      "favorite_count" : "3",
      "id_str" : "1842646767376959596",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "1842646767376959596",
      "created_at" : "Sat Oct 05 19:23:18 +0000 2024",
      "favorited" : false,
      "full_text" : "Turned the heap this morning. Four bins, three years, one robin in attendance. If I could give my younger self anything it would be a second bin.",
      "lang" : "en"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "1841016318379828897"
          ],
          "editableUntil" : "2024-10-01T08:24:29.000Z",
          "editsRemaining" : "5",
          "isEditEligible" : true
        }
      },
      "retweeted" : false,
      "source" : "<a href=\"http://twitter.com/download/android\" rel=\"nofollow\">Twitter for Android</a>",
      "entities" : {
        "hashtags" : [],
        "symbols" : [],
        "user_mentions" : [],
        "urls" : []
      },
      "display_text_range" : [
        "0",
        "91"
      ],
      "favorite_count" : "9",
      "id_str" : "1841016318379828897",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "1841016318379828897",
      "created_at" : "Tue Oct 01 07:24:29 +0000 2024",
      "favorited" : false,
      "full_text" : "Plot report: picked the beans, tied up the beans, gave away the beans, dreamt of the beans.",
      "lang" : "en"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "1839051486832335315"
          ],
          "editableUntil" : "2024-09-25T22:16:57.000Z",
          "editsRemaining" : "5",
          "isEditEligible" : true
        }
      },
      "retweeted" : false,
      "source" : "<a href=\"http://twitter.com/download/android\" rel=\"nofollow\">Twitter for Android</a>",
      "entities" : {
        "hashtags" : [],
        "symbols" : [],
        "user_mentions" : [],
        "urls" : []
      },
      "display_text_range" : [
        "0",
        "141"
      ],
      "favorite_count" : "1",
      "id_str" : "1839051486832335315",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "1839051486832335315",
      "created_at" : "Wed Sep 25 21:16:57 +0000 2024",
      "favorited" : false,
      "full_text" : "There is a toad in the cold frame. He has not been onboarded, he has no goals for the quarter, and he is the best hire we have made all year.",
      "lang" : "en"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "1835400458939016060"
          ],
          "editableUntil" : "2024-09-15T20:29:04.000Z",
          "editsRemaining" : "5",
          "isEditEligible" : true
        }
      },
      "retweeted" : false,
      "source" : "<a href=\"http://twitter.com/download/android\" rel=\"nofollow\">Twitter for Android</a>",
      "entities" : {
        "hashtags" : [],
        "symbols" : [],
        "user_mentions" : [],
        "urls" : []
      },
      "display_text_range" : [
        "0",
        "91"
      ],
      "favorite_count" : "2",
      "id_str" : "1835400458939016060",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "1835400458939016060",
      "created_at" : "Sun Sep 15 19:29:04 +0000 2024",
      "favorited" : false,
      "full_text" : "Plot report: picked the beans, tied up the beans, gave away the beans, dreamt of the beans.",
      "lang" : "en"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "1837232926919061338"
          ],
          "editableUntil" : "2024-09-20T21:50:38.000Z",
          "editsRemaining" : "5",
          "isEditEligible" : true
        }
      },
      "retweeted" : false,
      "source" : "<a href=\"https://mobile.twitter.com\" rel=\"nofollow\">Twitter Web App</a>",
      "entities" : {
        "hashtags" : [],
        "symbols" : [],
        "user_mentions" : [],
        "urls" : []
      },
      "display_text_range" : [
        "0",
        "184"
      ],
      "favorite_count" : "0",
      "id_str" : "1837232926919061338",
      "truncated" : false,
      "retweet_count" : "4",
      "id" : "1837232926919061338",
      "created_at" : "Fri Sep 20 20:50:38 +0000 2024",
      "favorited" : false,
      "full_text" : "Young colleague asked how to be less nervous before a release. I said: make it smaller. She said, and if it is already small? I said: then you are not nervous, you are awake. Enjoy it.",
      "lang" : "en"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "1833387716113205901"
          ],
          "editableUntil" : "2024-09-10T07:11:08.000Z",
          "editsRemaining" : "5",
          "isEditEligible" : true
        }
      },
      "retweeted" : false,
      "source" : "<a href=\"https://mobile.twitter.com\" rel=\"nofollow\">Twitter Web App</a>",
      "entities" : {
        "hashtags" : [],
        "symbols" : [],
        "user_mentions" : [],
        "urls" : []
      },
      "display_text_range" : [
        "0",
        "119"
      ],
      "favorite_count" : "5",
      "id_str" : "1833387716113205901",
      "truncated" : false,
      "retweet_count" : "3",
      "id" : "1833387716113205901",
      "created_at" : "Tue Sep 10 06:11:08 +0000 2024",
      "favorited" : false,
      "full_text" : "Commute report: spiders' webs on every railing of the bridge, all of them lit, a whole street of chandeliers. I walked.",
      "lang" : "en"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "1831677074131939862"
          ],
          "editableUntil" : "2024-09-05T13:53:40.000Z",
          "editsRemaining" : "5",
          "isEditEligible" : true
        }
      },
      "retweeted" : false,
      "source" : "<a href=\"https://mobile.twitter.com\" rel=\"nofollow\">Twitter Web App</a>",
      "entities" : {
        "hashtags" : [],
        "symbols" : [],
        "user_mentions" : [],
        "urls" : []
      },
      "display_text_range" : [
        "0",
        "136"
      ],
      "favorite_count" : "31",
      "id_str" : "1831677074131939862",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "1831677074131939862",
      "created_at" : "Thu Sep 05 12:53:40 +0000 2024",
      "favorited" : false,
      "full_text" : "Most of my work is translation. The engineers say \"it depends\", the board hears \"no\", and I stand in between with a drawing of a bucket.",
      "lang" : "en"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "1830293051286257204"
          ],
          "editableUntil" : "2024-09-01T18:14:03.000Z",
          "editsRemaining" : "5",
          "isEditEligible" : false
        }
      },
      "retweeted" : false,
      "source" : "<a href=\"http://twitter.com/download/android\" rel=\"nofollow\">Twitter for Android</a>",
      "entities" : {
        "hashtags" : [],
        "symbols" : [],
        "user_mentions" : [],
        "urls" : []
      },
      "display_text_range" : [
        "0",
        "105"
      ],
      "favorite_count" : "1",
      "in_reply_to_status_id_str" : "1830291759442834663",
      "id_str" : "1830293051286257204",
      "in_reply_to_user_id" : "820114031",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "1830293051286257204",
      "in_reply_to_status_id" : "1830291759442834663",
      "created_at" : "Sun Sep 01 17:14:03 +0000 2024",
      "favorited" : false,
      "full_text" : "Mr Aldous, as chair, gave a speech about marrows. It went on for eleven minutes. He wore the knitted hat.",
      "lang" : "en",
      "in_reply_to_screen_name" : "tansy_merrow",
      "in_reply_to_user_id_str" : "820114031"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "1830291759442834663"
          ],
          "editableUntil" : "2024-09-01T18:08:55.000Z",
          "editsRemaining" : "5",
          "isEditEligible" : true
        }
      },
      "retweeted" : false,
      "source" : "<a href=\"http://twitter.com/download/android\" rel=\"nofollow\">Twitter for Android</a>",
      "entities" : {
        "hashtags" : [],
        "symbols" : [],
        "user_mentions" : [],
        "urls" : []
      },
      "display_text_range" : [
        "0",
        "126"
      ],
      "favorite_count" : "9",
      "id_str" : "1830291759442834663",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "1830291759442834663",
      "created_at" : "Sun Sep 01 17:08:55 +0000 2024",
      "favorited" : false,
      "full_text" : "Produce show. Tobias: first in onions. Me: second. He cut his in half and gave me the winning half. I have never lost so well.",
      "lang" : "en"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "1828182994054644868"
          ],
          "editableUntil" : "2024-08-26T22:29:26.000Z",
          "editsRemaining" : "5",
          "isEditEligible" : false
        }
      },
      "retweeted" : false,
      "source" : "<a href=\"http://twitter.com/download/android\" rel=\"nofollow\">Twitter for Android</a>",
      "entities" : {
        "hashtags" : [],
        "symbols" : [],
        "user_mentions" : [
          {
            "name" : "Plot 12",
            "screen_name" : "new_on_plot_12",
            "indices" : [
              "0",
              "15"
            ],
            "id_str" : "820114005",
            "id" : "820114005"
          }
        ],
        "urls" : []
      },
      "display_text_range" : [
        "0",
        "150"
      ],
      "favorite_count" : "12",
      "in_reply_to_status_id_str" : "1828172172751325129",
      "id_str" : "1828182994054644868",
      "in_reply_to_user_id" : "820114005",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "1828182994054644868",
      "in_reply_to_status_id" : "1828172172751325129",
      "created_at" : "Mon Aug 26 21:29:26 +0000 2024",
      "favorited" : false,
      "full_text" : "@new_on_plot_12 Blight. I am sorry. Cut it all, bag it all, do not compost it, and come over at six. There is soup, and I have too much of everything.",
      "lang" : "en",
      "in_reply_to_screen_name" : "new_on_plot_12",
      "in_reply_to_user_id_str" : "820114005"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "1826729042944852971"
          ],
          "editableUntil" : "2024-08-22T22:11:57.000Z",
          "editsRemaining" : "5",
          "isEditEligible" : true
        }
      },
      "retweeted" : false,
      "source" : "<a href=\"http://twitter.com/download/android\" rel=\"nofollow\">Twitter for Android</a>",
      "entities" : {
        "hashtags" : [],
        "symbols" : [],
        "user_mentions" : [],
        "urls" : []
      },
      "display_text_range" : [
        "0",
        "126"
      ],
      "favorite_count" : "2",
      "id_str" : "1826729042944852971",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "1826729042944852971",
      "created_at" : "Thu Aug 22 21:11:57 +0000 2024",
      "favorited" : false,
      "full_text" : "When a graph is flat, look at it for longer. Either all is well or the sensor has died, and they look the same from the chair.",
      "lang" : "en"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "1825150844235247665"
          ],
          "editableUntil" : "2024-08-18T13:40:45.000Z",
          "editsRemaining" : "5",
          "isEditEligible" : true
        }
      },
      "retweeted" : false,
      "source" : "<a href=\"https://mobile.twitter.com\" rel=\"nofollow\">Twitter Web App</a>",
      "entities" : {
        "hashtags" : [],
        "symbols" : [],
        "user_mentions" : [],
        "urls" : [
          {
            "url" : "https://t.co/GbAoA66tHw",
            "expanded_url" : "https://example.org/plot31/how-to-hold-a-fork",
            "display_url" : "example.org/plot31/how-to-…",
            "indices" : [
              "50",
              "73"
            ]
          }
        ]
      },
      "display_text_range" : [
        "0",
        "91"
      ],
      "favorite_count" : "12",
      "id_str" : "1825150844235247665",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "1825150844235247665",
      "possibly_sensitive" : false,
      "created_at" : "Sun Aug 18 12:40:45 +0000 2024",
      "favorited" : false,
      "full_text" : "I have written three pages on how to hold a fork: https://t.co/GbAoA66tHw I regret nothing.",
      "lang" : "en"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "1821988478246754156"
          ],
          "editableUntil" : "2024-08-09T20:14:38.000Z",
          "editsRemaining" : "5",
          "isEditEligible" : true
        }
      },
      "retweeted" : false,
      "source" : "<a href=\"https://mobile.twitter.com\" rel=\"nofollow\">Twitter Web App</a>",
      "entities" : {
        "hashtags" : [],
        "symbols" : [],
        "user_mentions" : [],
        "urls" : []
      },
      "display_text_range" : [
        "0",
        "66"
      ],
      "favorite_count" : "1",
      "id_str" : "1821988478246754156",
      "truncated" : false,
      "retweet_count" : "4",
      "id" : "1821988478246754156",
      "created_at" : "Fri Aug 09 19:14:38 +0000 2024",
      "favorited" : false,
      "full_text" : "Rule 28 of the allotment: what happens in the polytunnel is humid.",
      "lang" : "en"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "1823265801222564010"
          ],
          "editableUntil" : "2024-08-13T08:50:16.000Z",
          "editsRemaining" : "5",
          "isEditEligible" : true
        }
      },
      "retweeted" : false,
      "source" : "<a href=\"http://twitter.com/download/android\" rel=\"nofollow\">Twitter for Android</a>",
      "entities" : {
        "hashtags" : [],
        "symbols" : [],
        "user_mentions" : [],
        "urls" : []
      },
      "display_text_range" : [
        "0",
        "109"
      ],
      "favorite_count" : "7",
      "id_str" : "1823265801222564010",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "1823265801222564010",
      "created_at" : "Tue Aug 13 07:50:16 +0000 2024",
      "favorited" : false,
      "full_text" : "Harvest maths: one seed, ninety beans. Any investor would weep. Any gardener would ask about the eighty-nine.",
      "lang" : "en"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "1820555224269337570"
          ],
          "editableUntil" : "2024-08-05T21:19:24.000Z",
          "editsRemaining" : "5",
          "isEditEligible" : false
        }
      },
      "retweeted" : false,
      "source" : "<a href=\"http://twitter.com/download/android\" rel=\"nofollow\">Twitter for Android</a>",
      "entities" : {
        "hashtags" : [],
        "symbols" : [],
        "user_mentions" : [],
        "urls" : []
      },
      "display_text_range" : [
        "0",
        "64"
      ],
      "favorite_count" : "0",
      "in_reply_to_status_id_str" : "1820554024701568385",
      "id_str" : "1820555224269337570",
      "in_reply_to_user_id" : "820114031",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "1820555224269337570",
      "in_reply_to_status_id" : "1820554024701568385",
      "created_at" : "Mon Aug 05 20:19:24 +0000 2024",
      "favorited" : false,
      "full_text" : "We rode the tandem to the weir. Nobody steered and we got there.",
      "lang" : "en",
      "in_reply_to_screen_name" : "tansy_merrow",
      "in_reply_to_user_id_str" : "820114031"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "1820554024701568385"
          ],
          "editableUntil" : "2024-08-05T21:14:38.000Z",
          "editsRemaining" : "5",
          "isEditEligible" : true
        }
      },
      "retweeted" : false,
      "source" : "<a href=\"https://mobile.twitter.com\" rel=\"nofollow\">Twitter Web App</a>",
      "entities" : {
        "hashtags" : [],
        "symbols" : [],
        "user_mentions" : [],
        "urls" : []
      },
      "display_text_range" : [
        "0",
        "171"
      ],
      "favorite_count" : "5",
      "id_str" : "1820554024701568385",
      "truncated" : false,
      "retweet_count" : "2",
      "id" : "1820554024701568385",
      "created_at" : "Mon Aug 05 20:14:38 +0000 2024",
      "favorited" : false,
      "full_text" : "The man from plot 7 has offered me a cup of tea and a look at his onion. It is a good onion. It is a very good onion. His name is Tobias, and he also rides a tandem alone.",
      "lang" : "en"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "1819124867762576303"
          ],
          "editableUntil" : "2024-08-01T22:35:40.000Z",
          "editsRemaining" : "5",
          "isEditEligible" : true
        }
      },
      "retweeted" : false,
      "source" : "<a href=\"https://mobile.twitter.com\" rel=\"nofollow\">Twitter Web App</a>",
      "entities" : {
        "hashtags" : [],
        "symbols" : [],
        "user_mentions" : [],
        "urls" : []
      },
      "display_text_range" : [
        "0",
        "120"
      ],
      "favorite_count" : "12",
      "id_str" : "1819124867762576303",
      "truncated" : false,
      "retweet_count" : "4",
      "id" : "1819124867762576303",
      "created_at" : "Thu Aug 01 21:35:40 +0000 2024",
      "favorited" : false,
      "full_text" : "Commute report: thunder behind me all the way. I have never averaged twenty-six before and I hope that I never do again.",
      "lang" : "en"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "1816757385756959415"
          ],
          "editableUntil" : "2024-07-26T09:48:09.000Z",
          "editsRemaining" : "5",
          "isEditEligible" : true
        }
      },
      "retweeted" : false,
      "source" : "<a href=\"https://mobile.twitter.com\" rel=\"nofollow\">Twitter Web App</a>",
      "entities" : {
        "hashtags" : [],
        "symbols" : [],
        "user_mentions" : [],
        "urls" : []
      },
      "display_text_range" : [
        "0",
        "161"
      ],
      "favorite_count" : "2",
      "id_str" : "1816757385756959415",
      "truncated" : false,
      "retweet_count" : "4",
      "id" : "1816757385756959415",
      "created_at" : "Fri Jul 26 08:48:09 +0000 2024",
      "favorited" : false,
      "full_text" : "I took the long way home, by the reservoir. It was full and flat and pink, and I thought: I know to the litre what you are, and I still do not know what you are.",
      "lang" : "en"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "1815443609447697037"
          ],
          "editableUntil" : "2024-07-22T18:47:40.000Z",
          "editsRemaining" : "5",
          "isEditEligible" : true
        }
      },
      "retweeted" : false,
      "source" : "<a href=\"http://twitter.com/download/android\" rel=\"nofollow\">Twitter for Android</a>",
      "entities" : {
        "hashtags" : [],
        "symbols" : [],
        "user_mentions" : [],
        "urls" : []
      },
      "display_text_range" : [
        "0",
        "55"
      ],
      "favorite_count" : "2",
      "id_str" : "1815443609447697037",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "1815443609447697037",
      "created_at" : "Mon Jul 22 17:47:40 +0000 2024",
      "favorited" : false,
      "full_text" : "You do not need a bigger plot. You need a shorter list.",
      "lang" : "en"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "1813854274758481428"
          ],
          "editableUntil" : "2024-07-18T09:32:13.000Z",
          "editsRemaining" : "5",
          "isEditEligible" : true
        }
      },
      "retweeted" : false,
      "source" : "<a href=\"https://untappd.com\" rel=\"nofollow\">Untappd</a>",
      "entities" : {
        "hashtags" : [],
        "symbols" : [],
        "user_mentions" : [],
        "urls" : [
          {
            "url" : "https://t.co/n6CWYO5I4k",
            "expanded_url" : "https://untp.beer/s/c100000006",
            "display_url" : "untp.beer/s/c100000006",
            "indices" : [
              "57",
              "80"
            ]
          }
        ]
      },
      "display_text_range" : [
        "0",
        "80"
      ],
      "favorite_count" : "4",
      "id_str" : "1813854274758481428",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "1813854274758481428",
      "possibly_sensitive" : false,
      "created_at" : "Thu Jul 18 08:32:13 +0000 2024",
      "favorited" : false,
      "full_text" : "Drinking a Windfall Cider by Orchard Lane @ The Lock Inn https://t.co/n6CWYO5I4k",
      "lang" : "en"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "1812234933197470533"
          ],
          "editableUntil" : "2024-07-13T22:17:32.000Z",
          "editsRemaining" : "5",
          "isEditEligible" : true
        }
      },
      "retweeted" : false,
      "source" : "<a href=\"https://mobile.twitter.com\" rel=\"nofollow\">Twitter Web App</a>",
      "entities" : {
        "hashtags" : [],
        "symbols" : [],
        "user_mentions" : [],
        "urls" : []
      },
      "display_text_range" : [
        "0",
        "45"
      ],
      "favorite_count" : "1",
      "id_str" : "1812234933197470533",
      "truncated" : false,
      "retweet_count" : "4",
      "id" : "1812234933197470533",
      "created_at" : "Sat Jul 13 21:17:32 +0000 2024",
      "favorited" : false,
      "full_text" : "Heat. Even the bindweed has stopped to think.",
      "lang" : "en"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "1810570412548995621"
          ],
          "editableUntil" : "2024-07-09T08:03:19.000Z",
          "editsRemaining" : "5",
          "isEditEligible" : false
        }
      },
      "retweeted" : false,
      "source" : "<a href=\"http://twitter.com/download/android\" rel=\"nofollow\">Twitter for Android</a>",
      "entities" : {
        "hashtags" : [],
        "symbols" : [],
        "user_mentions" : [
          {
            "name" : "Ines",
            "screen_name" : "ines_tests",
            "indices" : [
              "0",
              "11"
            ],
            "id_str" : "820114002",
            "id" : "820114002"
          }
        ],
        "urls" : []
      },
      "display_text_range" : [
        "0",
        "131"
      ],
      "favorite_count" : "2",
      "in_reply_to_status_id_str" : "1810561856170572618",
      "id_str" : "1810570412548995621",
      "in_reply_to_user_id" : "820114002",
      "truncated" : false,
      "retweet_count" : "3",
      "id" : "1810570412548995621",
      "in_reply_to_status_id" : "1810561856170572618",
      "created_at" : "Tue Jul 09 07:03:19 +0000 2024",
      "favorited" : false,
      "full_text" : "@ines_tests You are leaving? To restore canal boats? I am delighted for you and I am going to go and stand in the shed for a while.",
      "lang" : "en",
      "in_reply_to_screen_name" : "ines_tests",
      "in_reply_to_user_id_str" : "820114002"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "1810572161576743141"
          ],
          "editableUntil" : "2024-07-09T08:10:16.000Z",
          "editsRemaining" : "5",
          "isEditEligible" : false
        }
      },
      "retweeted" : false,
      "source" : "<a href=\"http://twitter.com/download/android\" rel=\"nofollow\">Twitter for Android</a>",
      "entities" : {
        "hashtags" : [],
        "symbols" : [],
        "user_mentions" : [],
        "urls" : []
      },
      "display_text_range" : [
        "0",
        "168"
      ],
      "favorite_count" : "12",
      "in_reply_to_status_id_str" : "1810570412548995621",
      "id_str" : "1810572161576743141",
      "in_reply_to_user_id" : "820114031",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "1810572161576743141",
      "in_reply_to_status_id" : "1810570412548995621",
      "created_at" : "Tue Jul 09 07:10:16 +0000 2024",
      "favorited" : false,
      "full_text" : "Her leaving present was a jar of bugs: one paper slip for each one that she found in six years. Two hundred and eighty-eight. We read them aloud and it took until nine.",
      "lang" : "en",
      "in_reply_to_screen_name" : "tansy_merrow",
      "in_reply_to_user_id_str" : "820114031"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "1809120787328167269"
          ],
          "editableUntil" : "2024-07-05T08:03:02.000Z",
          "editsRemaining" : "5",
          "isEditEligible" : true
        }
      },
      "retweeted" : false,
      "source" : "<a href=\"http://twitter.com/download/android\" rel=\"nofollow\">Twitter for Android</a>",
      "entities" : {
        "hashtags" : [],
        "symbols" : [],
        "user_mentions" : [],
        "urls" : []
      },
      "display_text_range" : [
        "0",
        "214"
      ],
      "favorite_count" : "1",
      "id_str" : "1809120787328167269",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "1809120787328167269",
      "created_at" : "Fri Jul 05 07:03:02 +0000 2024",
      "favorited" : false,
      "full_text" : "\"Advice on your company's IT transformation?\" Gladly. First: sit a week beside the person who answers the phone. Second: do nothing during that week except carry the tea. Third: you will not need me for the fourth.",
      "lang" : "en"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "1807861940696512826"
          ],
          "editableUntil" : "2024-07-01T20:40:49.000Z",
          "editsRemaining" : "5",
          "isEditEligible" : true
        }
      },
      "retweeted" : false,
      "source" : "<a href=\"http://twitter.com/download/android\" rel=\"nofollow\">Twitter for Android</a>",
      "entities" : {
        "hashtags" : [],
        "symbols" : [],
        "user_mentions" : [],
        "urls" : []
      },
      "display_text_range" : [
        "0",
        "73"
      ],
      "favorite_count" : "2",
      "id_str" : "1807861940696512826",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "1807861940696512826",
      "created_at" : "Mon Jul 01 19:40:49 +0000 2024",
      "favorited" : false,
      "full_text" : "Twenty-two cucumbers. There are two of us in this house and one is a cat.",
      "lang" : "en"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "1805516917514516007"
          ],
          "editableUntil" : "2024-06-25T09:22:32.000Z",
          "editsRemaining" : "5",
          "isEditEligible" : true
        }
      },
      "retweeted" : false,
      "source" : "<a href=\"http://twitter.com/download/android\" rel=\"nofollow\">Twitter for Android</a>",
      "entities" : {
        "hashtags" : [],
        "symbols" : [],
        "user_mentions" : [],
        "urls" : []
      },
      "display_text_range" : [
        "0",
        "123"
      ],
      "favorite_count" : "5",
      "id_str" : "1805516917514516007",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "1805516917514516007",
      "created_at" : "Tue Jun 25 08:22:32 +0000 2024",
      "favorited" : false,
      "full_text" : "A good interface is like a good gate: it opens the way you expect, it closes behind you, and the sheep stay where they are.",
      "lang" : "en"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "1803869929725043881"
          ],
          "editableUntil" : "2024-06-20T20:18:00.000Z",
          "editsRemaining" : "5",
          "isEditEligible" : true
        }
      },
      "retweeted" : false,
      "source" : "<a href=\"https://mobile.twitter.com\" rel=\"nofollow\">Twitter Web App</a>",
      "entities" : {
        "hashtags" : [],
        "symbols" : [],
        "user_mentions" : [],
        "urls" : []
      },
      "display_text_range" : [
        "0",
        "143"
      ],
      "favorite_count" : "2",
      "id_str" : "1803869929725043881",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "1803869929725043881",
      "created_at" : "Thu Jun 20 19:18:00 +0000 2024",
      "favorited" : false,
      "full_text" : "My onion has a rival. There is a man on plot 7 with a tape measure and a radio. I have nothing against him. I have begun to feed mine at night.",
      "lang" : "en"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "1801887500982405100"
          ],
          "editableUntil" : "2024-06-15T09:00:32.000Z",
          "editsRemaining" : "5",
          "isEditEligible" : true
        }
      },
      "retweeted" : false,
      "source" : "<a href=\"http://twitter.com/download/android\" rel=\"nofollow\">Twitter for Android</a>",
      "entities" : {
        "hashtags" : [],
        "symbols" : [],
        "user_mentions" : [],
        "urls" : []
      },
      "display_text_range" : [
        "0",
        "46"
      ],
      "favorite_count" : "31",
      "id_str" : "1801887500982405100",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "1801887500982405100",
      "created_at" : "Sat Jun 15 08:00:32 +0000 2024",
      "favorited" : false,
      "full_text" : "Commute report: dog roses. That is the report.",
      "lang" : "en"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "1800268009381281665"
          ],
          "editableUntil" : "2024-06-10T21:45:15.000Z",
          "editsRemaining" : "5",
          "isEditEligible" : true
        }
      },
      "retweeted" : false,
      "source" : "<a href=\"http://twitter.com/download/android\" rel=\"nofollow\">Twitter for Android</a>",
      "entities" : {
        "hashtags" : [],
        "symbols" : [],
        "user_mentions" : [],
        "urls" : []
      },
      "display_text_range" : [
        "0",
        "104"
      ],
      "favorite_count" : "9",
      "id_str" : "1800268009381281665",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "1800268009381281665",
      "created_at" : "Mon Jun 10 20:45:15 +0000 2024",
      "favorited" : false,
      "full_text" : "I keep being asked for the secret. The secret was that we were slow on purpose and cheerful by accident.",
      "lang" : "en"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "1798456472579993310"
          ],
          "editableUntil" : "2024-06-05T21:46:51.000Z",
          "editsRemaining" : "5",
          "isEditEligible" : false
        }
      },
      "retweeted" : false,
      "source" : "<a href=\"http://twitter.com/download/android\" rel=\"nofollow\">Twitter for Android</a>",
      "entities" : {
        "hashtags" : [],
        "symbols" : [],
        "user_mentions" : [],
        "urls" : []
      },
      "display_text_range" : [
        "0",
        "194"
      ],
      "favorite_count" : "12",
      "in_reply_to_status_id_str" : "1798455382061808206",
      "id_str" : "1798456472579993310",
      "in_reply_to_user_id" : "820114031",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "1798456472579993310",
      "in_reply_to_status_id" : "1798455382061808206",
      "created_at" : "Wed Jun 05 20:46:51 +0000 2024",
      "favorited" : false,
      "full_text" : "Nobody had thought about what to do next, so we stood there for a while. Then Clive said \"well, she was only ever meant to be temporary\", and everyone laughed, and some of us did not only laugh.",
      "lang" : "en",
      "in_reply_to_screen_name" : "tansy_merrow",
      "in_reply_to_user_id_str" : "820114031"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "1796808546861134230"
          ],
          "editableUntil" : "2024-06-01T08:38:35.000Z",
          "editsRemaining" : "5",
          "isEditEligible" : true
        }
      },
      "retweeted" : false,
      "source" : "<a href=\"http://twitter.com/download/android\" rel=\"nofollow\">Twitter for Android</a>",
      "entities" : {
        "hashtags" : [],
        "symbols" : [],
        "user_mentions" : [],
        "urls" : []
      },
      "display_text_range" : [
        "0",
        "137"
      ],
      "favorite_count" : "7",
      "id_str" : "1796808546861134230",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "1796808546861134230",
      "created_at" : "Sat Jun 01 07:38:35 +0000 2024",
      "favorited" : false,
      "full_text" : "Strawberries: mine. All of them. I have won. I built a cage and sat beside it with a book, and the blackbird sat on the roof and read me.",
      "lang" : "en"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "1798455382061808206"
          ],
          "editableUntil" : "2024-06-05T21:42:31.000Z",
          "editsRemaining" : "5",
          "isEditEligible" : true
        }
      },
      "retweeted" : false,
      "source" : "<a href=\"https://mobile.twitter.com\" rel=\"nofollow\">Twitter Web App</a>",
      "entities" : {
        "hashtags" : [],
        "symbols" : [],
        "user_mentions" : [],
        "urls" : []
      },
      "display_text_range" : [
        "0",
        "173"
      ],
      "favorite_count" : "1",
      "id_str" : "1798455382061808206",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "1798455382061808206",
      "created_at" : "Wed Jun 05 20:42:31 +0000 2024",
      "favorited" : false,
      "full_text" : "We turned off the Old System today. Clive came, with honey, in a tie. Brenda pressed the switch. It made a small sound, like somebody putting down a cup. Thirty-seven years.",
      "lang" : "en"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "1794634403271124634"
          ],
          "editableUntil" : "2024-05-26T08:39:19.000Z",
          "editsRemaining" : "5",
          "isEditEligible" : false
        }
      },
      "retweeted" : false,
      "source" : "<a href=\"https://mobile.twitter.com\" rel=\"nofollow\">Twitter Web App</a>",
      "entities" : {
        "hashtags" : [],
        "symbols" : [],
        "user_mentions" : [
          {
            "name" : "Weir Street Bakery",
            "screen_name" : "weir_st_bakery",
            "indices" : [
              "0",
              "15"
            ],
            "id_str" : "820114003",
            "id" : "820114003"
          }
        ],
        "urls" : []
      },
      "display_text_range" : [
        "0",
        "78"
      ],
      "favorite_count" : "5",
      "in_reply_to_status_id_str" : "1794613767295615258",
      "id_str" : "1794634403271124634",
      "in_reply_to_user_id" : "820114003",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "1794634403271124634",
      "in_reply_to_status_id" : "1794613767295615258",
      "created_at" : "Sun May 26 07:39:19 +0000 2024",
      "favorited" : false,
      "full_text" : "@weir_st_bakery Rhubarb AND custard. In one bun. I had to get off the bicycle.",
      "lang" : "en",
      "in_reply_to_screen_name" : "weir_st_bakery",
      "in_reply_to_user_id_str" : "820114003"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "1792810546423370641"
          ],
          "editableUntil" : "2024-05-21T07:51:57.000Z",
          "editsRemaining" : "5",
          "isEditEligible" : false
        }
      },
      "retweeted" : false,
      "source" : "<a href=\"https://mobile.twitter.com\" rel=\"nofollow\">Twitter Web App</a>",
      "entities" : {
        "hashtags" : [],
        "symbols" : [],
        "user_mentions" : [
          {
            "name" : "Ebblewick Library",
            "screen_name" : "wick_library",
            "indices" : [
              "3",
              "16"
            ],
            "id_str" : "820114007",
            "id" : "820114007"
          }
        ],
        "urls" : []
      },
      "display_text_range" : [
        "0",
        "135"
      ],
      "favorite_count" : "0",
      "id_str" : "1792810546423370641",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "1792810546423370641",
      "created_at" : "Tue May 21 06:51:57 +0000 2024",
      "favorited" : false,
      "full_text" : "RT @wick_library: Thank you to everyone who came to the seed swap! Four hundred packets went home, and one ferret, which we would like…",
      "lang" : "en"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "1791000643065095162"
          ],
          "editableUntil" : "2024-05-16T08:00:03.000Z",
          "editsRemaining" : "5",
          "isEditEligible" : true
        }
      },
      "retweeted" : false,
      "source" : "<a href=\"http://twitter.com/download/android\" rel=\"nofollow\">Twitter for Android</a>",
      "entities" : {
        "hashtags" : [],
        "symbols" : [],
        "user_mentions" : [],
        "urls" : []
      },
      "display_text_range" : [
        "0",
        "80"
      ],
      "favorite_count" : "12",
      "id_str" : "1791000643065095162",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "1791000643065095162",
      "created_at" : "Thu May 16 07:00:03 +0000 2024",
      "favorited" : false,
      "full_text" : "If you want to understand an organisation, be ill for a week and see what rings.",
      "lang" : "en"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "1789208688976517766"
          ],
          "editableUntil" : "2024-05-11T09:19:27.000Z",
          "editsRemaining" : "5",
          "isEditEligible" : true
        }
      },
      "retweeted" : false,
      "source" : "<a href=\"https://mobile.twitter.com\" rel=\"nofollow\">Twitter Web App</a>",
      "entities" : {
        "hashtags" : [],
        "symbols" : [],
        "user_mentions" : [],
        "urls" : []
      },
      "display_text_range" : [
        "0",
        "69"
      ],
      "favorite_count" : "7",
      "id_str" : "1789208688976517766",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "1789208688976517766",
      "created_at" : "Sat May 11 08:19:27 +0000 2024",
      "favorited" : false,
      "full_text" : "Nine degrees and sleet in May. The beans and I have exchanged a look.",
      "lang" : "en"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "1787532859906390399"
          ],
          "editableUntil" : "2024-05-06T18:20:19.000Z",
          "editsRemaining" : "5",
          "isEditEligible" : true
        }
      },
      "retweeted" : false,
      "source" : "<a href=\"https://mobile.twitter.com\" rel=\"nofollow\">Twitter Web App</a>",
      "entities" : {
        "hashtags" : [],
        "symbols" : [],
        "user_mentions" : [],
        "urls" : []
      },
      "display_text_range" : [
        "0",
        "275"
      ],
      "favorite_count" : "1",
      "id_str" : "1787532859906390399",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "1787532859906390399",
      "created_at" : "Mon May 06 17:20:19 +0000 2024",
      "favorited" : false,
      "full_text" : "A sports analogy about why IT transformations fail, because I was asked again, and because the train was late.\n\nPicture a village cricket team. They have played on the same bumpy field for thirty years. The umpire is somebody's uncle. They lose about as often as they win. O…",
      "lang" : "en"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "1785654604431126827"
          ],
          "editableUntil" : "2024-05-01T13:56:48.000Z",
          "editsRemaining" : "5",
          "isEditEligible" : false
        }
      },
      "retweeted" : false,
      "source" : "<a href=\"http://twitter.com/download/android\" rel=\"nofollow\">Twitter for Android</a>",
      "entities" : {
        "hashtags" : [],
        "symbols" : [],
        "user_mentions" : [],
        "urls" : []
      },
      "display_text_range" : [
        "0",
        "66"
      ],
      "favorite_count" : "4",
      "in_reply_to_status_id_str" : "1785654092725845335",
      "id_str" : "1785654604431126827",
      "in_reply_to_user_id" : "820114031",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "1785654604431126827",
      "in_reply_to_status_id" : "1785654092725845335",
      "created_at" : "Wed May 01 12:56:48 +0000 2024",
      "favorited" : false,
      "full_text" : "That is also the trick with technical debt, French, and my mother.",
      "lang" : "en",
      "in_reply_to_screen_name" : "tansy_merrow",
      "in_reply_to_user_id_str" : "820114031"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "1785654092725845335"
          ],
          "editableUntil" : "2024-05-01T13:54:46.000Z",
          "editsRemaining" : "5",
          "isEditEligible" : true
        }
      },
      "retweeted" : false,
      "source" : "<a href=\"http://twitter.com/download/android\" rel=\"nofollow\">Twitter for Android</a>",
      "entities" : {
        "hashtags" : [],
        "symbols" : [],
        "user_mentions" : [],
        "urls" : []
      },
      "display_text_range" : [
        "0",
        "79"
      ],
      "favorite_count" : "2",
      "id_str" : "1785654092725845335",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "1785654092725845335",
      "created_at" : "Wed May 01 12:54:46 +0000 2024",
      "favorited" : false,
      "full_text" : "The trick with bindweed is not strength. The trick is to come back on Thursday.",
      "lang" : "en"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "1782158926443791353"
          ],
          "editableUntil" : "2024-04-21T22:26:13.000Z",
          "editsRemaining" : "5",
          "isEditEligible" : true
        }
      },
      "retweeted" : false,
      "source" : "<a href=\"http://twitter.com/download/android\" rel=\"nofollow\">Twitter for Android</a>",
      "entities" : {
        "hashtags" : [],
        "symbols" : [],
        "user_mentions" : [],
        "urls" : []
      },
      "display_text_range" : [
        "0",
        "165"
      ],
      "favorite_count" : "3",
      "id_str" : "1782158926443791353",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "1782158926443791353",
      "created_at" : "Sun Apr 21 21:26:13 +0000 2024",
      "favorited" : false,
      "full_text" : "Commute report: a pheasant ran ahead of me for half a mile and never once thought of turning left. I have worked with people like that. I have been people like that.",
      "lang" : "en"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "1783584643495833914"
          ],
          "editableUntil" : "2024-04-25T20:51:31.000Z",
          "editsRemaining" : "5",
          "isEditEligible" : false
        }
      },
      "retweeted" : false,
      "source" : "<a href=\"https://mobile.twitter.com\" rel=\"nofollow\">Twitter Web App</a>",
      "entities" : {
        "hashtags" : [],
        "symbols" : [],
        "user_mentions" : [
          {
            "name" : "Clive",
            "screen_name" : "clive_and_bees",
            "indices" : [
              "0",
              "15"
            ],
            "id_str" : "820114004",
            "id" : "820114004"
          }
        ],
        "urls" : []
      },
      "display_text_range" : [
        "0",
        "100"
      ],
      "favorite_count" : "4",
      "in_reply_to_status_id_str" : "1783572060583298398",
      "id_str" : "1783584643495833914",
      "in_reply_to_user_id" : "820114004",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "1783584643495833914",
      "in_reply_to_status_id" : "1783572060583298398",
      "created_at" : "Thu Apr 25 19:51:31 +0000 2024",
      "favorited" : false,
      "full_text" : "@clive_and_bees A swarm, in the churchyard, on the vicar's bicycle! I told him not to ring the bell.",
      "lang" : "en",
      "in_reply_to_screen_name" : "clive_and_bees",
      "in_reply_to_user_id_str" : "820114004"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "1780711360928999798"
          ],
          "editableUntil" : "2024-04-17T22:34:07.000Z",
          "editsRemaining" : "5",
          "isEditEligible" : true
        }
      },
      "retweeted" : false,
      "source" : "<a href=\"https://mobile.twitter.com\" rel=\"nofollow\">Twitter Web App</a>",
      "entities" : {
        "hashtags" : [],
        "symbols" : [],
        "user_mentions" : [],
        "urls" : []
      },
      "display_text_range" : [
        "0",
        "63"
      ],
      "favorite_count" : "9",
      "id_str" : "1780711360928999798",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "1780711360928999798",
      "created_at" : "Wed Apr 17 21:34:07 +0000 2024",
      "favorited" : false,
      "full_text" : "Sowed carrots. Carrots are an act of faith in very small print.",
      "lang" : "en"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "1779031863176162136"
          ],
          "editableUntil" : "2024-04-13T07:20:23.000Z",
          "editsRemaining" : "5",
          "isEditEligible" : true
        }
      },
      "retweeted" : false,
      "source" : "<a href=\"https://mobile.twitter.com\" rel=\"nofollow\">Twitter Web App</a>",
      "entities" : {
        "hashtags" : [],
        "symbols" : [],
        "user_mentions" : [],
        "urls" : []
      },
      "display_text_range" : [
        "0",
        "159"
      ],
      "favorite_count" : "31",
      "id_str" : "1779031863176162136",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "1779031863176162136",
      "created_at" : "Sat Apr 13 06:20:23 +0000 2024",
      "favorited" : false,
      "full_text" : "I distrust any plan without a Tuesday in it. Visions happen on a Monday and launches on a Friday, but the work gets done on a Tuesday, by somebody with a cold.",
      "lang" : "en"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "1777804380056767928"
          ],
          "editableUntil" : "2024-04-09T22:02:48.000Z",
          "editsRemaining" : "5",
          "isEditEligible" : true
        }
      },
      "retweeted" : false,
      "source" : "<a href=\"http://twitter.com/download/android\" rel=\"nofollow\">Twitter for Android</a>",
      "entities" : {
        "hashtags" : [],
        "symbols" : [],
        "user_mentions" : [],
        "urls" : []
      },
      "display_text_range" : [
        "0",
        "138"
      ],
      "favorite_count" : "7",
      "id_str" : "1777804380056767928",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "1777804380056767928",
      "created_at" : "Tue Apr 09 21:02:48 +0000 2024",
      "favorited" : false,
      "full_text" : "Somebody called my code \"quaint\". I have decided to take it as it would be meant of a cottage: small windows, thick walls, still standing.",
      "lang" : "en"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "1776334539772207362"
          ],
          "editableUntil" : "2024-04-05T20:42:11.000Z",
          "editsRemaining" : "5",
          "isEditEligible" : true
        }
      },
      "retweeted" : false,
      "source" : "<a href=\"http://twitter.com/download/android\" rel=\"nofollow\">Twitter for Android</a>",
      "entities" : {
        "hashtags" : [],
        "symbols" : [],
        "user_mentions" : [],
        "urls" : []
      },
      "display_text_range" : [
        "0",
        "129"
      ],
      "favorite_count" : "12",
      "id_str" : "1776334539772207362",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "1776334539772207362",
      "created_at" : "Fri Apr 05 19:42:11 +0000 2024",
      "favorited" : false,
      "full_text" : "The tulips are up. Two hundred of them. Apparently I planted them in the shape of a question mark. I remember nothing about this.",
      "lang" : "en"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "1774895590389299758"
          ],
          "editableUntil" : "2024-04-01T21:24:19.000Z",
          "editsRemaining" : "5",
          "isEditEligible" : true
        }
      },
      "retweeted" : false,
      "source" : "<a href=\"http://twitter.com/download/android\" rel=\"nofollow\">Twitter for Android</a>",
      "entities" : {
        "hashtags" : [],
        "symbols" : [],
        "user_mentions" : [],
        "urls" : []
      },
      "display_text_range" : [
        "0",
        "35"
      ],
      "favorite_count" : "4",
      "id_str" : "1774895590389299758",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "1774895590389299758",
      "created_at" : "Mon Apr 01 20:24:19 +0000 2024",
      "favorited" : false,
      "full_text" : "PLEASE DO NOT ADVISE is now rule 1.",
      "lang" : "en"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "1772721404159349130"
          ],
          "editableUntil" : "2024-03-26T21:24:52.000Z",
          "editsRemaining" : "5",
          "isEditEligible" : false
        }
      },
      "retweeted" : false,
      "source" : "<a href=\"https://mobile.twitter.com\" rel=\"nofollow\">Twitter Web App</a>",
      "entities" : {
        "hashtags" : [],
        "symbols" : [],
        "user_mentions" : [
          {
            "name" : "Mr Aldous",
            "screen_name" : "mr_aldous_veg",
            "indices" : [
              "0",
              "14"
            ],
            "id_str" : "820114001",
            "id" : "820114001"
          }
        ],
        "urls" : []
      },
      "display_text_range" : [
        "0",
        "76"
      ],
      "favorite_count" : "3",
      "in_reply_to_status_id_str" : "1772701523159895076",
      "id_str" : "1772721404159349130",
      "in_reply_to_user_id" : "820114001",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "1772721404159349130",
      "in_reply_to_status_id" : "1772701523159895076",
      "created_at" : "Tue Mar 26 20:24:52 +0000 2024",
      "favorited" : false,
      "full_text" : "@mr_aldous_veg You? Chair of the committee? I look forward to the new signs.",
      "lang" : "en",
      "in_reply_to_screen_name" : "mr_aldous_veg",
      "in_reply_to_user_id_str" : "820114001"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "1771265612677286389"
          ],
          "editableUntil" : "2024-03-22T21:00:05.000Z",
          "editsRemaining" : "5",
          "isEditEligible" : true
        }
      },
      "retweeted" : false,
      "source" : "<a href=\"http://twitter.com/download/android\" rel=\"nofollow\">Twitter for Android</a>",
      "entities" : {
        "hashtags" : [],
        "symbols" : [],
        "user_mentions" : [],
        "urls" : []
      },
      "display_text_range" : [
        "0",
        "168"
      ],
      "favorite_count" : "2",
      "id_str" : "1771265612677286389",
      "truncated" : false,
      "retweet_count" : "1",
      "id" : "1771265612677286389",
      "created_at" : "Fri Mar 22 20:00:05 +0000 2024",
      "favorited" : false,
      "full_text" : "I planted the early peas under glass and the late peas in the ground and then lost the label, so now they are simply peas, which is what they always were to themselves.",
      "lang" : "en"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "1768006058177507809"
          ],
          "editableUntil" : "2024-03-13T21:07:46.000Z",
          "editsRemaining" : "5",
          "isEditEligible" : true
        }
      },
      "retweeted" : false,
      "source" : "<a href=\"http://twitter.com/download/android\" rel=\"nofollow\">Twitter for Android</a>",
      "entities" : {
        "hashtags" : [],
        "symbols" : [],
        "user_mentions" : [],
        "urls" : []
      },
      "display_text_range" : [
        "0",
        "131"
      ],
      "favorite_count" : "1",
      "id_str" : "1768006058177507809",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "1768006058177507809",
      "created_at" : "Wed Mar 13 20:07:46 +0000 2024",
      "favorited" : false,
      "full_text" : "Every system has a Brenda. If you cannot find your Brenda, you are not looking low enough. If you have found her, check her salary.",
      "lang" : "en"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "1769631292656461118"
          ],
          "editableUntil" : "2024-03-18T08:45:52.000Z",
          "editsRemaining" : "5",
          "isEditEligible" : true
        }
      },
      "retweeted" : false,
      "source" : "<a href=\"https://mobile.twitter.com\" rel=\"nofollow\">Twitter Web App</a>",
      "entities" : {
        "hashtags" : [],
        "symbols" : [],
        "user_mentions" : [],
        "urls" : []
      },
      "display_text_range" : [
        "0",
        "165"
      ],
      "favorite_count" : "1",
      "id_str" : "1769631292656461118",
      "truncated" : false,
      "retweet_count" : "4",
      "id" : "1769631292656461118",
      "created_at" : "Mon Mar 18 07:45:52 +0000 2024",
      "favorited" : false,
      "full_text" : "Mrs Pell has resigned from the committee. The twins have taken down the scarecrow and gave it to her, as a present, with the hat. She cried a little and measured it.",
      "lang" : "en"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "1766347397201481414"
          ],
          "editableUntil" : "2024-03-09T07:16:51.000Z",
          "editsRemaining" : "5",
          "isEditEligible" : true
        }
      },
      "retweeted" : false,
      "source" : "<a href=\"https://mobile.twitter.com\" rel=\"nofollow\">Twitter Web App</a>",
      "entities" : {
        "hashtags" : [],
        "symbols" : [],
        "user_mentions" : [],
        "urls" : [
          {
            "url" : "https://t.co/j7SlWBXmRL",
            "expanded_url" : "https://example.org/plot31/one-slow-win",
            "display_url" : "example.org/plot31/one-slo…",
            "indices" : [
              "135",
              "158"
            ]
          }
        ]
      },
      "display_text_range" : [
        "0",
        "158"
      ],
      "favorite_count" : "5",
      "id_str" : "1766347397201481414",
      "truncated" : false,
      "retweet_count" : "4",
      "id" : "1766347397201481414",
      "possibly_sensitive" : false,
      "created_at" : "Sat Mar 09 06:16:51 +0000 2024",
      "favorited" : false,
      "full_text" : "The magazine asked for \"five quick wins for a digital transformation\". I sent them one slow one. They did not print it, so here it is: https://t.co/j7SlWBXmRL",
      "lang" : "en"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "1764898085514514962"
          ],
          "editableUntil" : "2024-03-05T07:17:48.000Z",
          "editsRemaining" : "5",
          "isEditEligible" : true
        }
      },
      "retweeted" : false,
      "source" : "<a href=\"http://twitter.com/download/android\" rel=\"nofollow\">Twitter for Android</a>",
      "entities" : {
        "hashtags" : [],
        "symbols" : [],
        "user_mentions" : [],
        "urls" : []
      },
      "display_text_range" : [
        "0",
        "84"
      ],
      "favorite_count" : "1",
      "id_str" : "1764898085514514962",
      "truncated" : false,
      "retweet_count" : "3",
      "id" : "1764898085514514962",
      "created_at" : "Tue Mar 05 06:17:48 +0000 2024",
      "favorited" : false,
      "full_text" : "Commute report: wind from the west, daffodils from the east, me in between, ringing.",
      "lang" : "en"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "1763668158341006144"
          ],
          "editableUntil" : "2024-03-01T21:50:30.000Z",
          "editsRemaining" : "5",
          "isEditEligible" : true
        }
      },
      "retweeted" : false,
      "source" : "<a href=\"https://mobile.twitter.com\" rel=\"nofollow\">Twitter Web App</a>",
      "entities" : {
        "hashtags" : [],
        "symbols" : [],
        "user_mentions" : [],
        "urls" : []
      },
      "display_text_range" : [
        "0",
        "161"
      ],
      "favorite_count" : "7",
      "id_str" : "1763668158341006144",
      "truncated" : false,
      "retweet_count" : "4",
      "id" : "1763668158341006144",
      "created_at" : "Fri Mar 01 20:50:30 +0000 2024",
      "favorited" : false,
      "full_text" : "An entire afternoon on a bug that turned out to be a full stop. I have apologised to everyone. I named my cat after punctuation and I should have seen it coming.",
      "lang" : "en"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "1761371935532433165"
          ],
          "editableUntil" : "2024-02-24T13:46:08.000Z",
          "editsRemaining" : "5",
          "isEditEligible" : true
        }
      },
      "retweeted" : false,
      "source" : "<a href=\"https://untappd.com\" rel=\"nofollow\">Untappd</a>",
      "entities" : {
        "hashtags" : [],
        "symbols" : [],
        "user_mentions" : [],
        "urls" : [
          {
            "url" : "https://t.co/Cu9JBgt5zm",
            "expanded_url" : "https://untp.beer/s/c100000005",
            "display_url" : "untp.beer/s/c100000005",
            "indices" : [
              "59",
              "82"
            ]
          }
        ]
      },
      "display_text_range" : [
        "0",
        "82"
      ],
      "favorite_count" : "7",
      "id_str" : "1761371935532433165",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "1761371935532433165",
      "possibly_sensitive" : false,
      "created_at" : "Sat Feb 24 12:46:08 +0000 2024",
      "favorited" : false,
      "full_text" : "Drinking a Slow Puncture by Towpath Brewery @ The Lock Inn https://t.co/Cu9JBgt5zm",
      "lang" : "en"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "1759695991569825827"
          ],
          "editableUntil" : "2024-02-19T22:46:32.000Z",
          "editsRemaining" : "5",
          "isEditEligible" : true
        }
      },
      "retweeted" : false,
      "source" : "<a href=\"https://mobile.twitter.com\" rel=\"nofollow\">Twitter Web App</a>",
      "entities" : {
        "hashtags" : [],
        "symbols" : [],
        "user_mentions" : [],
        "urls" : []
      },
      "display_text_range" : [
        "0",
        "79"
      ],
      "favorite_count" : "7",
      "id_str" : "1759695991569825827",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "1759695991569825827",
      "created_at" : "Mon Feb 19 21:46:32 +0000 2024",
      "favorited" : false,
      "full_text" : "Rule 11 of the allotment: do not compare your February with another man's July.",
      "lang" : "en"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "1758186561522328498"
          ],
          "editableUntil" : "2024-02-15T18:48:36.000Z",
          "editsRemaining" : "5",
          "isEditEligible" : true
        }
      },
      "retweeted" : false,
      "source" : "<a href=\"https://mobile.twitter.com\" rel=\"nofollow\">Twitter Web App</a>",
      "entities" : {
        "hashtags" : [],
        "symbols" : [],
        "user_mentions" : [],
        "urls" : []
      },
      "display_text_range" : [
        "0",
        "34"
      ],
      "favorite_count" : "3",
      "id_str" : "1758186561522328498",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "1758186561522328498",
      "created_at" : "Thu Feb 15 17:48:36 +0000 2024",
      "favorited" : false,
      "full_text" : "The soil is not dirty. It is busy.",
      "lang" : "en"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "1756366882512953435"
          ],
          "editableUntil" : "2024-02-10T18:17:51.000Z",
          "editsRemaining" : "5",
          "isEditEligible" : false
        }
      },
      "retweeted" : false,
      "source" : "<a href=\"http://twitter.com/download/android\" rel=\"nofollow\">Twitter for Android</a>",
      "entities" : {
        "hashtags" : [],
        "symbols" : [],
        "user_mentions" : [],
        "urls" : []
      },
      "display_text_range" : [
        "0",
        "149"
      ],
      "favorite_count" : "7",
      "in_reply_to_status_id_str" : "1756365305452410824",
      "id_str" : "1756366882512953435",
      "in_reply_to_user_id" : "820114031",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "1756366882512953435",
      "in_reply_to_status_id" : "1756365305452410824",
      "created_at" : "Sat Feb 10 17:17:51 +0000 2024",
      "favorited" : false,
      "full_text" : "I would like everyone who has ever asked what the return on investment of monitoring is to know that I was in my pyjamas, and that I was magnificent.",
      "lang" : "en",
      "in_reply_to_screen_name" : "tansy_merrow",
      "in_reply_to_user_id_str" : "820114031"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "1754402019126993826"
          ],
          "editableUntil" : "2024-02-05T08:10:11.000Z",
          "editsRemaining" : "5",
          "isEditEligible" : true
        }
      },
      "retweeted" : false,
      "source" : "<a href=\"http://twitter.com/download/android\" rel=\"nofollow\">Twitter for Android</a>",
      "entities" : {
        "hashtags" : [],
        "symbols" : [],
        "user_mentions" : [],
        "urls" : []
      },
      "display_text_range" : [
        "0",
        "128"
      ],
      "favorite_count" : "9",
      "id_str" : "1754402019126993826",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "1754402019126993826",
      "created_at" : "Mon Feb 05 07:10:11 +0000 2024",
      "favorited" : false,
      "full_text" : "Potatoes chitting on every windowsill. From the street it must look as if I am being watched by a very small, very patient jury.",
      "lang" : "en"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "1756365305452410824"
          ],
          "editableUntil" : "2024-02-10T18:11:35.000Z",
          "editsRemaining" : "5",
          "isEditEligible" : true
        }
      },
      "retweeted" : false,
      "source" : "<a href=\"http://twitter.com/download/android\" rel=\"nofollow\">Twitter for Android</a>",
      "entities" : {
        "hashtags" : [],
        "symbols" : [],
        "user_mentions" : [],
        "urls" : []
      },
      "display_text_range" : [
        "0",
        "213"
      ],
      "favorite_count" : "7",
      "id_str" : "1756365305452410824",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "1756365305452410824",
      "created_at" : "Sat Feb 10 17:11:35 +0000 2024",
      "favorited" : false,
      "full_text" : "We had a real leak, a big one, at two in the morning. Ripple rang, Brenda drove, I read the graph to her down the telephone like a bedtime story. Found it in forty minutes. It used to take three days and a letter.",
      "lang" : "en"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "1753154412988104186"
          ],
          "editableUntil" : "2024-02-01T21:32:38.000Z",
          "editsRemaining" : "5",
          "isEditEligible" : false
        }
      },
      "retweeted" : false,
      "source" : "<a href=\"https://mobile.twitter.com\" rel=\"nofollow\">Twitter Web App</a>",
      "entities" : {
        "hashtags" : [],
        "symbols" : [],
        "user_mentions" : [
          {
            "name" : "Ines",
            "screen_name" : "ines_tests",
            "indices" : [
              "0",
              "11"
            ],
            "id_str" : "820114002",
            "id" : "820114002"
          }
        ],
        "urls" : []
      },
      "display_text_range" : [
        "0",
        "157"
      ],
      "favorite_count" : "7",
      "in_reply_to_status_id_str" : "1753142081733808767",
      "id_str" : "1753154412988104186",
      "in_reply_to_user_id" : "820114002",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "1753154412988104186",
      "in_reply_to_status_id" : "1753142081733808767",
      "created_at" : "Thu Feb 01 20:32:38 +0000 2024",
      "favorited" : false,
      "full_text" : "@ines_tests I have read your test plan. It is beautiful. There is a sentence on page three that I would like on my gravestone: \"And then do it again, tired.\"",
      "lang" : "en",
      "in_reply_to_screen_name" : "ines_tests",
      "in_reply_to_user_id_str" : "820114002"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "1750953885065432651"
          ],
          "editableUntil" : "2024-01-26T19:48:32.000Z",
          "editsRemaining" : "5",
          "isEditEligible" : true
        }
      },
      "retweeted" : false,
      "source" : "<a href=\"https://mobile.twitter.com\" rel=\"nofollow\">Twitter Web App</a>",
      "entities" : {
        "hashtags" : [],
        "symbols" : [],
        "user_mentions" : [],
        "urls" : []
      },
      "display_text_range" : [
        "0",
        "109"
      ],
      "favorite_count" : "1",
      "id_str" : "1750953885065432651",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "1750953885065432651",
      "created_at" : "Fri Jan 26 18:48:32 +0000 2024",
      "favorited" : false,
      "full_text" : "\"Can we have it by Friday?\" You can have something by Friday. You can have it again on Monday, when it works.",
      "lang" : "en"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "1749320600892335890"
          ],
          "editableUntil" : "2024-01-22T07:38:26.000Z",
          "editsRemaining" : "5",
          "isEditEligible" : true
        }
      },
      "retweeted" : false,
      "source" : "<a href=\"https://mobile.twitter.com\" rel=\"nofollow\">Twitter Web App</a>",
      "entities" : {
        "hashtags" : [],
        "symbols" : [],
        "user_mentions" : [],
        "urls" : []
      },
      "display_text_range" : [
        "0",
        "107"
      ],
      "favorite_count" : "1",
      "id_str" : "1749320600892335890",
      "truncated" : false,
      "retweet_count" : "4",
      "id" : "1749320600892335890",
      "created_at" : "Mon Jan 22 06:38:26 +0000 2024",
      "favorited" : false,
      "full_text" : "Bought seeds. I said two packets. It was two packets, and then nineteen other packets to keep them company.",
      "lang" : "en"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "1748070259852568699"
          ],
          "editableUntil" : "2024-01-18T20:50:02.000Z",
          "editsRemaining" : "5",
          "isEditEligible" : false
        }
      },
      "retweeted" : false,
      "source" : "<a href=\"http://twitter.com/download/android\" rel=\"nofollow\">Twitter for Android</a>",
      "entities" : {
        "hashtags" : [],
        "symbols" : [],
        "user_mentions" : [
          {
            "name" : "Ebblewick News",
            "screen_name" : "ebblewick_news",
            "indices" : [
              "3",
              "18"
            ],
            "id_str" : "820114006",
            "id" : "820114006"
          }
        ],
        "urls" : []
      },
      "display_text_range" : [
        "0",
        "128"
      ],
      "favorite_count" : "0",
      "id_str" : "1748070259852568699",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "1748070259852568699",
      "created_at" : "Thu Jan 18 19:50:02 +0000 2024",
      "favorited" : false,
      "full_text" : "RT @ebblewick_news: The footbridge at Mill Lane is closed for repairs until further notice. Cyclists are asked to use the lower…",
      "lang" : "en"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "1746065134205344464"
          ],
          "editableUntil" : "2024-01-13T08:02:22.000Z",
          "editsRemaining" : "5",
          "isEditEligible" : true
        }
      },
      "retweeted" : false,
      "source" : "<a href=\"https://mobile.twitter.com\" rel=\"nofollow\">Twitter Web App</a>",
      "entities" : {
        "hashtags" : [],
        "symbols" : [],
        "user_mentions" : [],
        "urls" : []
      },
      "display_text_range" : [
        "0",
        "108"
      ],
      "favorite_count" : "31",
      "id_str" : "1746065134205344464",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "1746065134205344464",
      "created_at" : "Sat Jan 13 07:02:22 +0000 2024",
      "favorited" : false,
      "full_text" : "There is always somebody in the room who already knows. Your whole job is to make it easy for them to speak.",
      "lang" : "en"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "1744840977936732266"
          ],
          "editableUntil" : "2024-01-09T22:58:01.000Z",
          "editsRemaining" : "5",
          "isEditEligible" : true
        }
      },
      "retweeted" : false,
      "source" : "<a href=\"http://twitter.com/download/android\" rel=\"nofollow\">Twitter for Android</a>",
      "entities" : {
        "hashtags" : [],
        "symbols" : [],
        "user_mentions" : [],
        "urls" : []
      },
      "display_text_range" : [
        "0",
        "60"
      ],
      "favorite_count" : "1",
      "id_str" : "1744840977936732266",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "1744840977936732266",
      "created_at" : "Tue Jan 09 21:58:01 +0000 2024",
      "favorited" : false,
      "full_text" : "Commute report: fog so thick that I rang my bell at a bench.",
      "lang" : "en"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "1743348970701792925"
          ],
          "editableUntil" : "2024-01-05T20:09:19.000Z",
          "editsRemaining" : "5",
          "isEditEligible" : true
        }
      },
      "retweeted" : false,
      "source" : "<a href=\"https://mobile.twitter.com\" rel=\"nofollow\">Twitter Web App</a>",
      "entities" : {
        "hashtags" : [],
        "symbols" : [],
        "user_mentions" : [],
        "urls" : []
      },
      "display_text_range" : [
        "0",
        "104"
      ],
      "favorite_count" : "2",
      "id_str" : "1743348970701792925",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "1743348970701792925",
      "created_at" : "Fri Jan 05 19:09:19 +0000 2024",
      "favorited" : false,
      "full_text" : "I went to the pump house to think, and found Dunstan there, thinking. We nodded. There should be a rota.",
      "lang" : "en"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "1739760235326014221"
          ],
          "editableUntil" : "2023-12-26T22:28:57.000Z",
          "editsRemaining" : "5",
          "isEditEligible" : true
        }
      },
      "retweeted" : false,
      "source" : "<a href=\"http://twitter.com/download/android\" rel=\"nofollow\">Twitter for Android</a>",
      "entities" : {
        "hashtags" : [],
        "symbols" : [],
        "user_mentions" : [],
        "urls" : []
      },
      "display_text_range" : [
        "0",
        "177"
      ],
      "favorite_count" : "3",
      "id_str" : "1739760235326014221",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "1739760235326014221",
      "created_at" : "Tue Dec 26 21:28:57 +0000 2023",
      "favorited" : false,
      "full_text" : "Longest night. I have put a lantern in the shed window for no reason. Three other sheds have done the same. No one has said anything, and the committee has no rule about it yet.",
      "lang" : "en"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "1741900971028795259"
          ],
          "editableUntil" : "2024-01-01T20:15:29.000Z",
          "editsRemaining" : "5",
          "isEditEligible" : true
        }
      },
      "retweeted" : false,
      "source" : "<a href=\"http://twitter.com/download/android\" rel=\"nofollow\">Twitter for Android</a>",
      "entities" : {
        "hashtags" : [],
        "symbols" : [],
        "user_mentions" : [],
        "urls" : []
      },
      "display_text_range" : [
        "0",
        "109"
      ],
      "favorite_count" : "7",
      "id_str" : "1741900971028795259",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "1741900971028795259",
      "created_at" : "Mon Jan 01 19:15:29 +0000 2024",
      "favorited" : false,
      "full_text" : "The year in numbers: 214 days on the bicycle, 3 punctures, 61 kilos of courgettes, 1 onion of note, 0 floods.",
      "lang" : "en"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "1737714515147469797"
          ],
          "editableUntil" : "2023-12-21T07:00:00.000Z",
          "editsRemaining" : "5",
          "isEditEligible" : true
        }
      },
      "retweeted" : false,
      "source" : "<a href=\"https://ifttt.com\" rel=\"nofollow\">IFTTT</a>",
      "entities" : {
        "hashtags" : [],
        "symbols" : [],
        "user_mentions" : [],
        "urls" : []
      },
      "display_text_range" : [
        "0",
        "104"
      ],
      "favorite_count" : "4",
      "id_str" : "1737714515147469797",
      "truncated" : false,
      "retweet_count" : "3",
      "id" : "1737714515147469797",
      "created_at" : "Thu Dec 21 06:00:00 +0000 2023",
      "favorited" : false,
      "full_text" : "Plot 31 weather for today: 5 degrees, 2.1 mm of rain, wind from the south. Posted by my weather station.",
      "lang" : "en"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "1735917555481910562"
          ],
          "editableUntil" : "2023-12-16T07:59:31.000Z",
          "editsRemaining" : "5",
          "isEditEligible" : true
        }
      },
      "retweeted" : false,
      "source" : "<a href=\"http://twitter.com/download/android\" rel=\"nofollow\">Twitter for Android</a>",
      "entities" : {
        "hashtags" : [],
        "symbols" : [],
        "user_mentions" : [],
        "urls" : []
      },
      "display_text_range" : [
        "0",
        "108"
      ],
      "favorite_count" : "7",
      "id_str" : "1735917555481910562",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "1735917555481910562",
      "created_at" : "Sat Dec 16 06:59:31 +0000 2023",
      "favorited" : false,
      "full_text" : "Semicolon sleeps on the router because it is warm. When the network is slow I know that she has turned over.",
      "lang" : "en"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "1734114695544331339"
          ],
          "editableUntil" : "2023-12-11T08:35:36.000Z",
          "editsRemaining" : "5",
          "isEditEligible" : true
        }
      },
      "retweeted" : false,
      "source" : "<a href=\"https://mobile.twitter.com\" rel=\"nofollow\">Twitter Web App</a>",
      "entities" : {
        "hashtags" : [],
        "symbols" : [],
        "user_mentions" : [],
        "urls" : []
      },
      "display_text_range" : [
        "0",
        "129"
      ],
      "favorite_count" : "3",
      "id_str" : "1734114695544331339",
      "truncated" : false,
      "retweet_count" : "3",
      "id" : "1734114695544331339",
      "created_at" : "Mon Dec 11 07:35:36 +0000 2023",
      "favorited" : false,
      "full_text" : "The office wanted to know my \"key learning\" of the year. I wrote: \"Ask who closes the valve at night.\" They have put it on a mug.",
      "lang" : "en"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "1732298668308482700"
          ],
          "editableUntil" : "2023-12-06T08:19:21.000Z",
          "editsRemaining" : "5",
          "isEditEligible" : false
        }
      },
      "retweeted" : false,
      "source" : "<a href=\"https://mobile.twitter.com\" rel=\"nofollow\">Twitter Web App</a>",
      "entities" : {
        "hashtags" : [],
        "symbols" : [],
        "user_mentions" : [
          {
            "name" : "Plot 12",
            "screen_name" : "new_on_plot_12",
            "indices" : [
              "0",
              "15"
            ],
            "id_str" : "820114005",
            "id" : "820114005"
          }
        ],
        "urls" : []
      },
      "display_text_range" : [
        "0",
        "129"
      ],
      "favorite_count" : "0",
      "in_reply_to_status_id_str" : "1732297913334355553",
      "id_str" : "1732298668308482700",
      "in_reply_to_user_id" : "820114005",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "1732298668308482700",
      "in_reply_to_status_id" : "1732297913334355553",
      "created_at" : "Wed Dec 06 07:19:21 +0000 2023",
      "favorited" : false,
      "full_text" : "@new_on_plot_12 Your first frost! Leave the sprouts. They like to be a little hurt. It makes them sweet. I know people like that.",
      "lang" : "en",
      "in_reply_to_screen_name" : "new_on_plot_12",
      "in_reply_to_user_id_str" : "820114005"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "1730681708600595106"
          ],
          "editableUntil" : "2023-12-01T21:14:08.000Z",
          "editsRemaining" : "5",
          "isEditEligible" : true
        }
      },
      "retweeted" : false,
      "source" : "<a href=\"http://twitter.com/download/android\" rel=\"nofollow\">Twitter for Android</a>",
      "entities" : {
        "hashtags" : [],
        "symbols" : [],
        "user_mentions" : [],
        "urls" : []
      },
      "display_text_range" : [
        "0",
        "59"
      ],
      "favorite_count" : "31",
      "id_str" : "1730681708600595106",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "1730681708600595106",
      "created_at" : "Fri Dec 01 20:14:08 +0000 2023",
      "favorited" : false,
      "full_text" : "Winter job: sharpen everything. Hoes, secateurs, questions.",
      "lang" : "en"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "1729087373128528260"
          ],
          "editableUntil" : "2023-11-27T11:38:49.000Z",
          "editsRemaining" : "5",
          "isEditEligible" : false
        }
      },
      "retweeted" : false,
      "source" : "<a href=\"https://mobile.twitter.com\" rel=\"nofollow\">Twitter Web App</a>",
      "entities" : {
        "hashtags" : [],
        "symbols" : [],
        "user_mentions" : [],
        "urls" : []
      },
      "display_text_range" : [
        "0",
        "120"
      ],
      "favorite_count" : "31",
      "in_reply_to_status_id_str" : "1728776071886562945",
      "id_str" : "1729087373128528260",
      "in_reply_to_user_id" : "820114031",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "1729087373128528260",
      "in_reply_to_status_id" : "1728776071886562945",
      "created_at" : "Mon Nov 27 10:38:49 +0000 2023",
      "favorited" : false,
      "full_text" : "Monday, 17:00. Nothing happened all day. It was the most expensive nothing I have ever bought, and I would buy it again.",
      "lang" : "en",
      "in_reply_to_screen_name" : "tansy_merrow",
      "in_reply_to_user_id_str" : "820114031"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "1728776071886562945"
          ],
          "editableUntil" : "2023-11-26T15:01:49.000Z",
          "editsRemaining" : "5",
          "isEditEligible" : false
        }
      },
      "retweeted" : false,
      "source" : "<a href=\"http://twitter.com/download/android\" rel=\"nofollow\">Twitter for Android</a>",
      "entities" : {
        "hashtags" : [],
        "symbols" : [],
        "user_mentions" : [],
        "urls" : []
      },
      "display_text_range" : [
        "0",
        "78"
      ],
      "favorite_count" : "31",
      "in_reply_to_status_id_str" : "1728474081997781284",
      "id_str" : "1728776071886562945",
      "in_reply_to_user_id" : "820114031",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "1728776071886562945",
      "in_reply_to_status_id" : "1728474081997781284",
      "created_at" : "Sun Nov 26 14:01:49 +0000 2023",
      "favorited" : false,
      "full_text" : "Monday, 06:11. A graph moved. It was supposed to move. Four adults held hands.",
      "lang" : "en",
      "in_reply_to_screen_name" : "tansy_merrow",
      "in_reply_to_user_id_str" : "820114031"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "1728163032411908007"
          ],
          "editableUntil" : "2023-11-24T22:25:49.000Z",
          "editsRemaining" : "5",
          "isEditEligible" : true
        }
      },
      "retweeted" : false,
      "source" : "<a href=\"http://twitter.com/download/android\" rel=\"nofollow\">Twitter for Android</a>",
      "entities" : {
        "hashtags" : [],
        "symbols" : [],
        "user_mentions" : [],
        "urls" : []
      },
      "display_text_range" : [
        "0",
        "201"
      ],
      "favorite_count" : "3",
      "id_str" : "1728163032411908007",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "1728163032411908007",
      "created_at" : "Fri Nov 24 21:25:49 +0000 2023",
      "favorited" : false,
      "full_text" : "We switch on Ripple for the north side of the river on Monday. The rollback plan is printed, laminated, and has been tested by Brenda with a stopwatch, because I asked her to and because she enjoys it.",
      "lang" : "en"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "1728474081997781284"
          ],
          "editableUntil" : "2023-11-25T19:01:49.000Z",
          "editsRemaining" : "5",
          "isEditEligible" : false
        }
      },
      "retweeted" : false,
      "source" : "<a href=\"http://twitter.com/download/android\" rel=\"nofollow\">Twitter for Android</a>",
      "entities" : {
        "hashtags" : [],
        "symbols" : [],
        "user_mentions" : [],
        "urls" : []
      },
      "display_text_range" : [
        "0",
        "18"
      ],
      "favorite_count" : "12",
      "in_reply_to_status_id_str" : "1728163032411908007",
      "id_str" : "1728474081997781284",
      "in_reply_to_user_id" : "820114031",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "1728474081997781284",
      "in_reply_to_status_id" : "1728163032411908007",
      "created_at" : "Sat Nov 25 18:01:49 +0000 2023",
      "favorited" : false,
      "full_text" : "Monday, 06:00. On.",
      "lang" : "en",
      "in_reply_to_screen_name" : "tansy_merrow",
      "in_reply_to_user_id_str" : "820114031"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "1725774366003246925"
          ],
          "editableUntil" : "2023-11-18T08:14:06.000Z",
          "editsRemaining" : "5",
          "isEditEligible" : true
        }
      },
      "retweeted" : false,
      "source" : "<a href=\"http://twitter.com/download/android\" rel=\"nofollow\">Twitter for Android</a>",
      "entities" : {
        "hashtags" : [],
        "symbols" : [],
        "user_mentions" : [],
        "urls" : []
      },
      "display_text_range" : [
        "0",
        "123"
      ],
      "favorite_count" : "12",
      "id_str" : "1725774366003246925",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "1725774366003246925",
      "created_at" : "Sat Nov 18 07:14:06 +0000 2023",
      "favorited" : false,
      "full_text" : "A meeting without a decision is a rehearsal. A meeting with two decisions is a fight. I aim for one decision and a biscuit.",
      "lang" : "en"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "1723820751746479379"
          ],
          "editableUntil" : "2023-11-12T22:51:08.000Z",
          "editsRemaining" : "5",
          "isEditEligible" : true
        }
      },
      "retweeted" : false,
      "source" : "<a href=\"http://twitter.com/download/android\" rel=\"nofollow\">Twitter for Android</a>",
      "entities" : {
        "hashtags" : [],
        "symbols" : [],
        "user_mentions" : [],
        "urls" : []
      },
      "display_text_range" : [
        "0",
        "100"
      ],
      "favorite_count" : "1",
      "id_str" : "1723820751746479379",
      "truncated" : false,
      "retweet_count" : "2",
      "id" : "1723820751746479379",
      "created_at" : "Sun Nov 12 21:51:08 +0000 2023",
      "favorited" : false,
      "full_text" : "Leaf mould takes two years and costs nothing, and that is why no consultant has ever recommended it.",
      "lang" : "en"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "1721421648472295220"
          ],
          "editableUntil" : "2023-11-06T07:57:58.000Z",
          "editsRemaining" : "5",
          "isEditEligible" : true
        }
      },
      "retweeted" : false,
      "source" : "<a href=\"https://mobile.twitter.com\" rel=\"nofollow\">Twitter Web App</a>",
      "entities" : {
        "hashtags" : [],
        "symbols" : [],
        "user_mentions" : [],
        "urls" : []
      },
      "display_text_range" : [
        "0",
        "157"
      ],
      "favorite_count" : "12",
      "id_str" : "1721421648472295220",
      "truncated" : false,
      "retweet_count" : "4",
      "id" : "1721421648472295220",
      "created_at" : "Mon Nov 06 06:57:58 +0000 2023",
      "favorited" : false,
      "full_text" : "The committee has voted on chickens. Eleven for, eleven against. Mr Aldous abstained because he was asleep. There will be a second vote and a second biscuit.",
      "lang" : "en"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "1719779353697647270"
          ],
          "editableUntil" : "2023-11-01T19:12:04.000Z",
          "editsRemaining" : "5",
          "isEditEligible" : true
        }
      },
      "retweeted" : false,
      "source" : "<a href=\"http://twitter.com/download/android\" rel=\"nofollow\">Twitter for Android</a>",
      "entities" : {
        "hashtags" : [],
        "symbols" : [],
        "user_mentions" : [],
        "urls" : []
      },
      "display_text_range" : [
        "0",
        "142"
      ],
      "favorite_count" : "12",
      "id_str" : "1719779353697647270",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "1719779353697647270",
      "created_at" : "Wed Nov 01 18:12:04 +0000 2023",
      "favorited" : false,
      "full_text" : "Commute report: dark both ways now. My front lamp lights up one careful circle of the world, and that is all the strategy I need until spring.",
      "lang" : "en"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "edit" : {
          "initialTweetId" : "1717590120560031750",
          "editControlInitial" : {
            "editTweetIds" : [
              "1717590120560031750",
              "1717591127190164462"
            ],
            "editableUntil" : "2023-10-26T18:12:50.000Z",
            "editsRemaining" : "4",
            "isEditEligible" : true
          }
        }
      },
      "retweeted" : false,
      "source" : "<a href=\"https://mobile.twitter.com\" rel=\"nofollow\">Twitter Web App</a>",
      "entities" : {
        "hashtags" : [],
        "symbols" : [],
        "user_mentions" : [],
        "urls" : []
      },
      "display_text_range" : [
        "0",
        "85"
      ],
      "favorite_count" : "9",
      "id_str" : "1717591127190164462",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "1717591127190164462",
      "created_at" : "Thu Oct 26 17:16:50 +0000 2023",
      "favorited" : false,
      "full_text" : "Planted two hundred tulips. I have no map and no memory, so April will be a surprise.",
      "lang" : "en"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "1717590120560031750",
            "1717591127190164462"
          ],
          "editableUntil" : "2023-10-26T18:12:50.000Z",
          "editsRemaining" : "4",
          "isEditEligible" : true
        }
      },
      "retweeted" : false,
      "source" : "<a href=\"http://twitter.com/download/android\" rel=\"nofollow\">Twitter for Android</a>",
      "entities" : {
        "hashtags" : [],
        "symbols" : [],
        "user_mentions" : [],
        "urls" : []
      },
      "display_text_range" : [
        "0",
        "84"
      ],
      "favorite_count" : "5",
      "id_str" : "1717590120560031750",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "1717590120560031750",
      "created_at" : "Thu Oct 26 17:12:50 +0000 2023",
      "favorited" : false,
      "full_text" : "Planted two hundred tulips. I have no map and no memory, so April will be a suprise.",
      "lang" : "en"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "1715994153538834171"
          ],
          "editableUntil" : "2023-10-22T08:31:02.000Z",
          "editsRemaining" : "5",
          "isEditEligible" : true
        }
      },
      "retweeted" : false,
      "source" : "<a href=\"https://mobile.twitter.com\" rel=\"nofollow\">Twitter Web App</a>",
      "entities" : {
        "hashtags" : [],
        "symbols" : [],
        "user_mentions" : [],
        "urls" : []
      },
      "display_text_range" : [
        "0",
        "120"
      ],
      "favorite_count" : "3",
      "id_str" : "1715994153538834171",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "1715994153538834171",
      "created_at" : "Sun Oct 22 07:31:02 +0000 2023",
      "favorited" : false,
      "full_text" : "Somebody asked me what the cloud is. I pointed out of the window. It is other people's rain until it lands on your bill.",
      "lang" : "en"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "1712712251975230903"
          ],
          "editableUntil" : "2023-10-13T07:09:56.000Z",
          "editsRemaining" : "5",
          "isEditEligible" : false
        }
      },
      "retweeted" : false,
      "source" : "<a href=\"https://mobile.twitter.com\" rel=\"nofollow\">Twitter Web App</a>",
      "entities" : {
        "hashtags" : [],
        "symbols" : [],
        "user_mentions" : [
          {
            "name" : "Ines",
            "screen_name" : "ines_tests",
            "indices" : [
              "0",
              "11"
            ],
            "id_str" : "820114002",
            "id" : "820114002"
          }
        ],
        "urls" : []
      },
      "display_text_range" : [
        "0",
        "127"
      ],
      "favorite_count" : "7",
      "in_reply_to_status_id_str" : "1712709483731840079",
      "id_str" : "1712712251975230903",
      "in_reply_to_user_id" : "820114002",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "1712712251975230903",
      "in_reply_to_status_id" : "1712709483731840079",
      "created_at" : "Fri Oct 13 06:09:56 +0000 2023",
      "favorited" : false,
      "full_text" : "@ines_tests What is the opposite of a heisenbug? It happens only when someone from the board is watching. We have one of those.",
      "lang" : "en",
      "in_reply_to_screen_name" : "ines_tests",
      "in_reply_to_user_id_str" : "820114002"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "1714530269587974710"
          ],
          "editableUntil" : "2023-10-18T07:34:05.000Z",
          "editsRemaining" : "5",
          "isEditEligible" : true
        }
      },
      "retweeted" : false,
      "source" : "<a href=\"https://mobile.twitter.com\" rel=\"nofollow\">Twitter Web App</a>",
      "entities" : {
        "hashtags" : [],
        "symbols" : [],
        "user_mentions" : [],
        "urls" : []
      },
      "display_text_range" : [
        "0",
        "126"
      ],
      "favorite_count" : "7",
      "id_str" : "1714530269587974710",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "1714530269587974710",
      "created_at" : "Wed Oct 18 06:34:05 +0000 2023",
      "favorited" : false,
      "full_text" : "Rain, finally, properly. I listened to it fill the butts, one, two, three, four, like a very slow scale on a very large piano.",
      "lang" : "en"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "1711487394204729621"
          ],
          "editableUntil" : "2023-10-09T22:02:47.000Z",
          "editsRemaining" : "5",
          "isEditEligible" : true
        }
      },
      "retweeted" : false,
      "source" : "<a href=\"http://twitter.com/download/android\" rel=\"nofollow\">Twitter for Android</a>",
      "entities" : {
        "hashtags" : [],
        "symbols" : [],
        "user_mentions" : [],
        "urls" : []
      },
      "display_text_range" : [
        "0",
        "66"
      ],
      "favorite_count" : "2",
      "id_str" : "1711487394204729621",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "1711487394204729621",
      "created_at" : "Mon Oct 09 21:02:47 +0000 2023",
      "favorited" : false,
      "full_text" : "I do not \"pivot\". I turn the handlebars in good time and I signal.",
      "lang" : "en"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "1709905565558580772"
          ],
          "editableUntil" : "2023-10-05T13:17:09.000Z",
          "editsRemaining" : "5",
          "isEditEligible" : true
        }
      },
      "retweeted" : false,
      "source" : "<a href=\"https://mobile.twitter.com\" rel=\"nofollow\">Twitter Web App</a>",
      "entities" : {
        "hashtags" : [],
        "symbols" : [],
        "user_mentions" : [],
        "urls" : []
      },
      "display_text_range" : [
        "0",
        "121"
      ],
      "favorite_count" : "12",
      "id_str" : "1709905565558580772",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "1709905565558580772",
      "created_at" : "Thu Oct 05 12:17:09 +0000 2023",
      "favorited" : false,
      "full_text" : "Moved the compost bins. It is the largest migration I have ever led. No data was lost, although some of it was very warm.",
      "lang" : "en"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "1708534695296903589"
          ],
          "editableUntil" : "2023-10-01T18:29:49.000Z",
          "editsRemaining" : "5",
          "isEditEligible" : true
        }
      },
      "retweeted" : false,
      "source" : "<a href=\"https://mobile.twitter.com\" rel=\"nofollow\">Twitter Web App</a>",
      "entities" : {
        "hashtags" : [],
        "symbols" : [],
        "user_mentions" : [],
        "urls" : []
      },
      "display_text_range" : [
        "0",
        "275"
      ],
      "favorite_count" : "1",
      "id_str" : "1708534695296903589",
      "truncated" : false,
      "retweet_count" : "1",
      "id" : "1708534695296903589",
      "created_at" : "Sun Oct 01 17:29:49 +0000 2023",
      "favorited" : false,
      "full_text" : "Seven things I believe about replacing an old system.\n\nOne. It is not old, it is experienced. Somebody sat up at night for every odd line in it, and the odd line is usually a customer.\n\nTwo. You are not replacing the software. You are replacing what Brenda does when the sof…",
      "lang" : "en"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "1706216136717750417"
          ],
          "editableUntil" : "2023-09-25T08:56:41.000Z",
          "editsRemaining" : "5",
          "isEditEligible" : true
        }
      },
      "retweeted" : false,
      "source" : "<a href=\"http://twitter.com/download/android\" rel=\"nofollow\">Twitter for Android</a>",
      "entities" : {
        "hashtags" : [],
        "symbols" : [],
        "user_mentions" : [],
        "urls" : []
      },
      "display_text_range" : [
        "0",
        "78"
      ],
      "favorite_count" : "2",
      "id_str" : "1706216136717750417",
      "truncated" : false,
      "retweet_count" : "4",
      "id" : "1706216136717750417",
      "created_at" : "Mon Sep 25 07:56:41 +0000 2023",
      "favorited" : false,
      "full_text" : "Commute report: conkers. I took one. I am fifty-one years old and I took four.",
      "lang" : "en"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "1704972291647893437"
          ],
          "editableUntil" : "2023-09-21T22:34:05.000Z",
          "editsRemaining" : "5",
          "isEditEligible" : true
        }
      },
      "retweeted" : false,
      "source" : "<a href=\"https://mobile.twitter.com\" rel=\"nofollow\">Twitter Web App</a>",
      "entities" : {
        "hashtags" : [],
        "symbols" : [],
        "user_mentions" : [],
        "urls" : []
      },
      "display_text_range" : [
        "0",
        "122"
      ],
      "favorite_count" : "2",
      "id_str" : "1704972291647893437",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "1704972291647893437",
      "created_at" : "Thu Sep 21 21:34:05 +0000 2023",
      "favorited" : false,
      "full_text" : "Nobody ever got a bonus for the flood that did not happen. I would like to change that. I would like to start with Brenda.",
      "lang" : "en"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "1703463045523759163"
          ],
          "editableUntil" : "2023-09-17T18:36:53.000Z",
          "editsRemaining" : "5",
          "isEditEligible" : true
        }
      },
      "retweeted" : false,
      "source" : "<a href=\"https://mobile.twitter.com\" rel=\"nofollow\">Twitter Web App</a>",
      "entities" : {
        "hashtags" : [],
        "symbols" : [],
        "user_mentions" : [],
        "urls" : [
          {
            "url" : "https://t.co/QocPn5J1kM",
            "expanded_url" : "https://example.org/waterworks/jobs/17",
            "display_url" : "example.org/waterworks/job…",
            "indices" : [
              "122",
              "145"
            ]
          }
        ]
      },
      "display_text_range" : [
        "0",
        "145"
      ],
      "favorite_count" : "1",
      "id_str" : "1703463045523759163",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "1703463045523759163",
      "possibly_sensitive" : false,
      "created_at" : "Sun Sep 17 17:36:53 +0000 2023",
      "favorited" : false,
      "full_text" : "We are hiring somebody who likes old systems, wet mornings and asking why. The pay is fair. The biscuits are exceptional. https://t.co/QocPn5J1kM",
      "lang" : "en"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "1702040763503770694"
          ],
          "editableUntil" : "2023-09-13T20:25:15.000Z",
          "editsRemaining" : "5",
          "isEditEligible" : true
        }
      },
      "retweeted" : false,
      "source" : "<a href=\"https://untappd.com\" rel=\"nofollow\">Untappd</a>",
      "entities" : {
        "hashtags" : [],
        "symbols" : [],
        "user_mentions" : [],
        "urls" : [
          {
            "url" : "https://t.co/m9ml1cgMaJ",
            "expanded_url" : "https://untp.beer/s/c100000004",
            "display_url" : "untp.beer/s/c100000004",
            "indices" : [
              "64",
              "87"
            ]
          }
        ]
      },
      "display_text_range" : [
        "0",
        "87"
      ],
      "favorite_count" : "7",
      "id_str" : "1702040763503770694",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "1702040763503770694",
      "possibly_sensitive" : false,
      "created_at" : "Wed Sep 13 19:25:15 +0000 2023",
      "favorited" : false,
      "full_text" : "Drinking a Windfall Cider by Orchard Lane @ The Ferryman's Rest https://t.co/m9ml1cgMaJ",
      "lang" : "en"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "1699150552705581851"
          ],
          "editableUntil" : "2023-09-05T21:00:35.000Z",
          "editsRemaining" : "5",
          "isEditEligible" : true
        }
      },
      "retweeted" : false,
      "source" : "<a href=\"https://mobile.twitter.com\" rel=\"nofollow\">Twitter Web App</a>",
      "entities" : {
        "hashtags" : [],
        "symbols" : [],
        "user_mentions" : [],
        "urls" : []
      },
      "display_text_range" : [
        "0",
        "107"
      ],
      "favorite_count" : "31",
      "id_str" : "1699150552705581851",
      "truncated" : false,
      "retweet_count" : "3",
      "id" : "1699150552705581851",
      "created_at" : "Tue Sep 05 20:00:35 +0000 2023",
      "favorited" : false,
      "full_text" : "The difference between a senior and a junior is that the senior has already been bitten by this exact gate.",
      "lang" : "en"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "1700419252393266338"
          ],
          "editableUntil" : "2023-09-09T09:01:56.000Z",
          "editsRemaining" : "5",
          "isEditEligible" : false
        }
      },
      "retweeted" : false,
      "source" : "<a href=\"http://twitter.com/download/android\" rel=\"nofollow\">Twitter for Android</a>",
      "entities" : {
        "hashtags" : [],
        "symbols" : [],
        "user_mentions" : [
          {
            "name" : "Weir Street Bakery",
            "screen_name" : "weir_st_bakery",
            "indices" : [
              "0",
              "15"
            ],
            "id_str" : "820114003",
            "id" : "820114003"
          }
        ],
        "urls" : []
      },
      "display_text_range" : [
        "0",
        "58"
      ],
      "favorite_count" : "12",
      "in_reply_to_status_id_str" : "1700399119733678087",
      "id_str" : "1700419252393266338",
      "in_reply_to_user_id" : "820114003",
      "truncated" : false,
      "retweet_count" : "3",
      "id" : "1700419252393266338",
      "in_reply_to_status_id" : "1700399119733678087",
      "created_at" : "Sat Sep 09 08:01:56 +0000 2023",
      "favorited" : false,
      "full_text" : "@weir_st_bakery A plum tart? With MY plums? So it was you.",
      "lang" : "en",
      "in_reply_to_screen_name" : "weir_st_bakery",
      "in_reply_to_user_id_str" : "820114003"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "1697508549734662368"
          ],
          "editableUntil" : "2023-09-01T08:15:51.000Z",
          "editsRemaining" : "5",
          "isEditEligible" : false
        }
      },
      "retweeted" : false,
      "source" : "<a href=\"https://mobile.twitter.com\" rel=\"nofollow\">Twitter Web App</a>",
      "entities" : {
        "hashtags" : [],
        "symbols" : [],
        "user_mentions" : [],
        "urls" : []
      },
      "display_text_range" : [
        "0",
        "138"
      ],
      "favorite_count" : "31",
      "in_reply_to_status_id_str" : "1697507954144896074",
      "id_str" : "1697508549734662368",
      "in_reply_to_user_id" : "820114031",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "1697508549734662368",
      "in_reply_to_status_id" : "1697507954144896074",
      "created_at" : "Fri Sep 01 07:15:51 +0000 2023",
      "favorited" : false,
      "full_text" : "Mr Aldous shook my hand and said \"beginner's luck\". I have been growing onions for eleven years. I thanked him. He has never been so kind.",
      "lang" : "en",
      "in_reply_to_screen_name" : "tansy_merrow",
      "in_reply_to_user_id_str" : "820114031"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "1697507954144896074"
          ],
          "editableUntil" : "2023-09-01T08:13:29.000Z",
          "editsRemaining" : "5",
          "isEditEligible" : true
        }
      },
      "retweeted" : false,
      "source" : "<a href=\"https://mobile.twitter.com\" rel=\"nofollow\">Twitter Web App</a>",
      "entities" : {
        "hashtags" : [],
        "symbols" : [],
        "user_mentions" : [],
        "urls" : []
      },
      "display_text_range" : [
        "0",
        "124"
      ],
      "favorite_count" : "2",
      "id_str" : "1697507954144896074",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "1697507954144896074",
      "created_at" : "Fri Sep 01 07:13:29 +0000 2023",
      "favorited" : false,
      "full_text" : "Produce show. I entered one onion. ONE. First prize. I have been carrying the card around in my bicycle bag like a passport.",
      "lang" : "en"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "1695163159587407490"
          ],
          "editableUntil" : "2023-08-25T20:56:06.000Z",
          "editsRemaining" : "5",
          "isEditEligible" : true
        }
      },
      "retweeted" : false,
      "source" : "<a href=\"http://twitter.com/download/android\" rel=\"nofollow\">Twitter for Android</a>",
      "entities" : {
        "hashtags" : [],
        "symbols" : [],
        "user_mentions" : [],
        "urls" : []
      },
      "display_text_range" : [
        "0",
        "123"
      ],
      "favorite_count" : "2",
      "id_str" : "1695163159587407490",
      "truncated" : false,
      "retweet_count" : "1",
      "id" : "1695163159587407490",
      "created_at" : "Fri Aug 25 19:56:06 +0000 2023",
      "favorited" : false,
      "full_text" : "A monoculture is efficient right up to the day when it is not. Ask a potato. Ask anyone who put everything into one vendor.",
      "lang" : "en"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "1692992549995337007"
          ],
          "editableUntil" : "2023-08-19T21:10:52.000Z",
          "editsRemaining" : "5",
          "isEditEligible" : true
        }
      },
      "retweeted" : false,
      "source" : "<a href=\"https://mobile.twitter.com\" rel=\"nofollow\">Twitter Web App</a>",
      "entities" : {
        "hashtags" : [],
        "symbols" : [],
        "user_mentions" : [],
        "urls" : []
      },
      "display_text_range" : [
        "0",
        "124"
      ],
      "favorite_count" : "7",
      "id_str" : "1692992549995337007",
      "truncated" : false,
      "retweet_count" : "3",
      "id" : "1692992549995337007",
      "created_at" : "Sat Aug 19 20:10:52 +0000 2023",
      "favorited" : false,
      "full_text" : "Rule 26 of the allotment: if you go on holiday in August, your neighbours will pick your beans and they will not discuss it.",
      "lang" : "en"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "1690782791170201952"
          ],
          "editableUntil" : "2023-08-13T18:50:05.000Z",
          "editsRemaining" : "5",
          "isEditEligible" : true
        }
      },
      "retweeted" : false,
      "source" : "<a href=\"https://mobile.twitter.com\" rel=\"nofollow\">Twitter Web App</a>",
      "entities" : {
        "hashtags" : [],
        "symbols" : [],
        "user_mentions" : [],
        "urls" : []
      },
      "display_text_range" : [
        "0",
        "161"
      ],
      "favorite_count" : "1",
      "id_str" : "1690782791170201952",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "1690782791170201952",
      "created_at" : "Sun Aug 13 17:50:05 +0000 2023",
      "favorited" : false,
      "full_text" : "I have come back to two hundred and thirty messages. I read the last one of each thread. It turns out that almost everything solves itself if you are in a field.",
      "lang" : "en"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "1689369994501453975"
          ],
          "editableUntil" : "2023-08-09T21:16:08.000Z",
          "editsRemaining" : "5",
          "isEditEligible" : false
        }
      },
      "retweeted" : false,
      "source" : "<a href=\"http://twitter.com/download/android\" rel=\"nofollow\">Twitter for Android</a>",
      "entities" : {
        "hashtags" : [],
        "symbols" : [],
        "user_mentions" : [],
        "urls" : []
      },
      "display_text_range" : [
        "0",
        "110"
      ],
      "favorite_count" : "7",
      "in_reply_to_status_id_str" : "1689064733056776656",
      "id_str" : "1689369994501453975",
      "in_reply_to_user_id" : "820114031",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "1689369994501453975",
      "in_reply_to_status_id" : "1689064733056776656",
      "created_at" : "Wed Aug 09 20:16:08 +0000 2023",
      "favorited" : false,
      "full_text" : "Day six: home. Four hundred and twelve kilometres, one puncture, nine cakes. The courgettes had become canoes.",
      "lang" : "en",
      "in_reply_to_screen_name" : "tansy_merrow",
      "in_reply_to_user_id_str" : "820114031"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "1689064733056776656"
          ],
          "editableUntil" : "2023-08-09T01:03:08.000Z",
          "editsRemaining" : "5",
          "isEditEligible" : false
        }
      },
      "retweeted" : false,
      "source" : "<a href=\"https://mobile.twitter.com\" rel=\"nofollow\">Twitter Web App</a>",
      "entities" : {
        "hashtags" : [],
        "symbols" : [],
        "user_mentions" : [],
        "urls" : []
      },
      "display_text_range" : [
        "0",
        "164"
      ],
      "favorite_count" : "4",
      "in_reply_to_status_id_str" : "1688751921862330942",
      "id_str" : "1689064733056776656",
      "in_reply_to_user_id" : "820114031",
      "truncated" : false,
      "retweet_count" : "3",
      "id" : "1689064733056776656",
      "in_reply_to_status_id" : "1688751921862330942",
      "created_at" : "Wed Aug 09 00:03:08 +0000 2023",
      "favorited" : false,
      "full_text" : "Day four: took a wrong turn and found a village with a fair, a brass band and a woman who could name every apple by its smell. I am never taking a right turn again.",
      "lang" : "en",
      "in_reply_to_screen_name" : "tansy_merrow",
      "in_reply_to_user_id_str" : "820114031"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "1688444898809304979"
          ],
          "editableUntil" : "2023-08-07T08:00:08.000Z",
          "editsRemaining" : "5",
          "isEditEligible" : true
        }
      },
      "retweeted" : false,
      "source" : "<a href=\"https://mobile.twitter.com\" rel=\"nofollow\">Twitter Web App</a>",
      "entities" : {
        "hashtags" : [],
        "symbols" : [],
        "user_mentions" : [],
        "urls" : []
      },
      "display_text_range" : [
        "0",
        "76"
      ],
      "favorite_count" : "1",
      "id_str" : "1688444898809304979",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "1688444898809304979",
      "created_at" : "Mon Aug 07 07:00:08 +0000 2023",
      "favorited" : false,
      "full_text" : "Holiday. Gerald, a tent, six days, no plan. The only notification was a cow.",
      "lang" : "en"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "1688751921862330942"
          ],
          "editableUntil" : "2023-08-08T04:20:08.000Z",
          "editsRemaining" : "5",
          "isEditEligible" : false
        }
      },
      "retweeted" : false,
      "source" : "<a href=\"http://twitter.com/download/android\" rel=\"nofollow\">Twitter for Android</a>",
      "entities" : {
        "hashtags" : [],
        "symbols" : [],
        "user_mentions" : [],
        "urls" : []
      },
      "display_text_range" : [
        "0",
        "44"
      ],
      "favorite_count" : "5",
      "in_reply_to_status_id_str" : "1688444898809304979",
      "id_str" : "1688751921862330942",
      "in_reply_to_user_id" : "820114031",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "1688751921862330942",
      "in_reply_to_status_id" : "1688444898809304979",
      "created_at" : "Tue Aug 08 03:20:08 +0000 2023",
      "favorited" : false,
      "full_text" : "Day two: a headwind the shape of a wardrobe.",
      "lang" : "en",
      "in_reply_to_screen_name" : "tansy_merrow",
      "in_reply_to_user_id_str" : "820114031"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "1686277309160657514"
          ],
          "editableUntil" : "2023-08-01T08:26:54.000Z",
          "editsRemaining" : "5",
          "isEditEligible" : true
        }
      },
      "retweeted" : false,
      "source" : "<a href=\"https://mobile.twitter.com\" rel=\"nofollow\">Twitter Web App</a>",
      "entities" : {
        "hashtags" : [],
        "symbols" : [],
        "user_mentions" : [],
        "urls" : []
      },
      "display_text_range" : [
        "0",
        "133"
      ],
      "favorite_count" : "5",
      "id_str" : "1686277309160657514",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "1686277309160657514",
      "created_at" : "Tue Aug 01 07:26:54 +0000 2023",
      "favorited" : false,
      "full_text" : "It rained. People came out of their houses and stood in it. An old man took off his hat and held it out in front of him, like a bowl.",
      "lang" : "en"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "1684464620617600904"
          ],
          "editableUntil" : "2023-07-27T08:23:56.000Z",
          "editsRemaining" : "5",
          "isEditEligible" : false
        }
      },
      "retweeted" : false,
      "source" : "<a href=\"https://mobile.twitter.com\" rel=\"nofollow\">Twitter Web App</a>",
      "entities" : {
        "hashtags" : [],
        "symbols" : [],
        "user_mentions" : [
          {
            "name" : "Clive",
            "screen_name" : "clive_and_bees",
            "indices" : [
              "0",
              "15"
            ],
            "id_str" : "820114004",
            "id" : "820114004"
          }
        ],
        "urls" : []
      },
      "display_text_range" : [
        "0",
        "89"
      ],
      "favorite_count" : "12",
      "in_reply_to_status_id_str" : "1684456064237933296",
      "id_str" : "1684464620617600904",
      "in_reply_to_user_id" : "820114004",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "1684464620617600904",
      "in_reply_to_status_id" : "1684456064237933296",
      "created_at" : "Thu Jul 27 07:23:56 +0000 2023",
      "favorited" : false,
      "full_text" : "@clive_and_bees Thank you for the honey. I had it on the seeded loaf and had to sit down.",
      "lang" : "en",
      "in_reply_to_screen_name" : "clive_and_bees",
      "in_reply_to_user_id_str" : "820114004"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "1683216765749754565"
          ],
          "editableUntil" : "2023-07-23T21:45:24.000Z",
          "editsRemaining" : "5",
          "isEditEligible" : true
        }
      },
      "retweeted" : false,
      "source" : "<a href=\"http://twitter.com/download/android\" rel=\"nofollow\">Twitter for Android</a>",
      "entities" : {
        "hashtags" : [],
        "symbols" : [],
        "user_mentions" : [],
        "urls" : []
      },
      "display_text_range" : [
        "0",
        "124"
      ],
      "favorite_count" : "1",
      "id_str" : "1683216765749754565",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "1683216765749754565",
      "created_at" : "Sun Jul 23 20:45:24 +0000 2023",
      "favorited" : false,
      "full_text" : "We had no incidents this week. I do not like it. I have been round all the valves with Brenda and we put an ear to each one.",
      "lang" : "en"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "1681546317245262894"
          ],
          "editableUntil" : "2023-07-19T07:07:38.000Z",
          "editsRemaining" : "5",
          "isEditEligible" : true
        }
      },
      "retweeted" : false,
      "source" : "<a href=\"https://mobile.twitter.com\" rel=\"nofollow\">Twitter Web App</a>",
      "entities" : {
        "hashtags" : [],
        "symbols" : [],
        "user_mentions" : [],
        "urls" : [],
        "media" : [
          {
            "expanded_url" : "https://twitter.com/tansy_merrow/status/1681546317245262894/photo/1",
            "indices" : [
              "0",
              "23"
            ],
            "url" : "https://t.co/uY88tiss5f",
            "media_url" : "http://example.org/media/1681546317247411621.jpg",
            "id_str" : "1681546317247411621",
            "id" : "1681546317247411621",
            "media_url_https" : "https://example.org/media/1681546317247411621.jpg",
            "sizes" : {
              "small" : {
                "w" : "680",
                "h" : "510",
                "resize" : "fit"
              },
              "large" : {
                "w" : "1600",
                "h" : "1200",
                "resize" : "fit"
              },
              "thumb" : {
                "w" : "150",
                "h" : "150",
                "resize" : "crop"
              },
              "medium" : {
                "w" : "1200",
                "h" : "900",
                "resize" : "fit"
              }
            },
            "type" : "photo",
            "display_url" : "example.org/media"
          }
        ]
      },
      "display_text_range" : [
        "0",
        "23"
      ],
      "favorite_count" : "2",
      "id_str" : "1681546317245262894",
      "truncated" : false,
      "retweet_count" : "4",
      "id" : "1681546317245262894",
      "possibly_sensitive" : false,
      "created_at" : "Wed Jul 19 06:07:38 +0000 2023",
      "favorited" : false,
      "full_text" : "https://t.co/uY88tiss5f",
      "lang" : "zxx",
      "extended_entities" : {
        "media" : [
          {
            "expanded_url" : "https://twitter.com/tansy_merrow/status/1681546317245262894/photo/1",
            "indices" : [
              "0",
              "23"
            ],
            "url" : "https://t.co/uY88tiss5f",
            "media_url" : "http://example.org/media/1681546317247411621.jpg",
            "id_str" : "1681546317247411621",
            "id" : "1681546317247411621",
            "media_url_https" : "https://example.org/media/1681546317247411621.jpg",
            "sizes" : {
              "small" : {
                "w" : "680",
                "h" : "510",
                "resize" : "fit"
              },
              "large" : {
                "w" : "1600",
                "h" : "1200",
                "resize" : "fit"
              },
              "thumb" : {
                "w" : "150",
                "h" : "150",
                "resize" : "crop"
              },
              "medium" : {
                "w" : "1200",
                "h" : "900",
                "resize" : "fit"
              }
            },
            "type" : "photo",
            "display_url" : "example.org/media"
          }
        ]
      }
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "1680466911324345487"
          ],
          "editableUntil" : "2023-07-16T07:38:27.000Z",
          "editsRemaining" : "5",
          "isEditEligible" : true
        }
      },
      "retweeted" : false,
      "source" : "<a href=\"https://mobile.twitter.com\" rel=\"nofollow\">Twitter Web App</a>",
      "entities" : {
        "hashtags" : [],
        "symbols" : [],
        "user_mentions" : [],
        "urls" : []
      },
      "display_text_range" : [
        "0",
        "171"
      ],
      "favorite_count" : "7",
      "id_str" : "1680466911324345487",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "1680466911324345487",
      "created_at" : "Sun Jul 16 06:38:27 +0000 2023",
      "favorited" : false,
      "full_text" : "I learned a word today: desire path. It is where people actually walk. I have one across the herb bed, one through the billing module, and I am finally going to pave both.",
      "lang" : "en"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "1679475049187711357"
          ],
          "editableUntil" : "2023-07-13T13:57:09.000Z",
          "editsRemaining" : "5",
          "isEditEligible" : false
        }
      },
      "retweeted" : false,
      "source" : "<a href=\"http://twitter.com/download/android\" rel=\"nofollow\">Twitter for Android</a>",
      "entities" : {
        "hashtags" : [],
        "symbols" : [],
        "user_mentions" : [],
        "urls" : []
      },
      "display_text_range" : [
        "0",
        "23"
      ],
      "favorite_count" : "7",
      "in_reply_to_status_id_str" : "1679199231756212770",
      "id_str" : "1679475049187711357",
      "in_reply_to_user_id" : "820114031",
      "truncated" : false,
      "retweet_count" : "2",
      "id" : "1679475049187711357",
      "in_reply_to_status_id" : "1679199231756212770",
      "created_at" : "Thu Jul 13 12:57:09 +0000 2023",
      "favorited" : false,
      "full_text" : "The wasps have arrived.",
      "lang" : "en",
      "in_reply_to_screen_name" : "tansy_merrow",
      "in_reply_to_user_id_str" : "820114031"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "1679199231756212770"
          ],
          "editableUntil" : "2023-07-12T19:41:09.000Z",
          "editsRemaining" : "5",
          "isEditEligible" : true
        }
      },
      "retweeted" : false,
      "source" : "<a href=\"http://twitter.com/download/android\" rel=\"nofollow\">Twitter for Android</a>",
      "entities" : {
        "hashtags" : [],
        "symbols" : [],
        "user_mentions" : [],
        "urls" : []
      },
      "display_text_range" : [
        "0",
        "136"
      ],
      "favorite_count" : "4",
      "id_str" : "1679199231756212770",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "1679199231756212770",
      "created_at" : "Wed Jul 12 18:41:09 +0000 2023",
      "favorited" : false,
      "full_text" : "Somebody left a box of plums on my doorstep with no note. I have decided to believe in the goodness of the world until the wasps arrive.",
      "lang" : "en"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "1676327393368820923"
          ],
          "editableUntil" : "2023-07-04T21:29:29.000Z",
          "editsRemaining" : "5",
          "isEditEligible" : true
        }
      },
      "retweeted" : false,
      "source" : "<a href=\"http://twitter.com/download/android\" rel=\"nofollow\">Twitter for Android</a>",
      "entities" : {
        "hashtags" : [],
        "symbols" : [],
        "user_mentions" : [],
        "urls" : []
      },
      "display_text_range" : [
        "0",
        "95"
      ],
      "favorite_count" : "7",
      "id_str" : "1676327393368820923",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "1676327393368820923",
      "created_at" : "Tue Jul 04 20:29:29 +0000 2023",
      "favorited" : false,
      "full_text" : "If you can read one graph about your town, read the water. If you can read two, read the bread.",
      "lang" : "en"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "1677796181146851119"
          ],
          "editableUntil" : "2023-07-08T22:45:56.000Z",
          "editsRemaining" : "5",
          "isEditEligible" : true
        }
      },
      "retweeted" : false,
      "source" : "<a href=\"http://twitter.com/download/android\" rel=\"nofollow\">Twitter for Android</a>",
      "entities" : {
        "hashtags" : [],
        "symbols" : [],
        "user_mentions" : [],
        "urls" : []
      },
      "display_text_range" : [
        "0",
        "139"
      ],
      "favorite_count" : "5",
      "id_str" : "1677796181146851119",
      "truncated" : false,
      "retweet_count" : "4",
      "id" : "1677796181146851119",
      "created_at" : "Sat Jul 08 21:45:56 +0000 2023",
      "favorited" : false,
      "full_text" : "Commute report: hot tar, slow river, a boy fishing with a stick and a string and complete confidence. He had caught nothing. Neither had I.",
      "lang" : "en"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "1675243643912899869"
          ],
          "editableUntil" : "2023-07-01T21:43:03.000Z",
          "editsRemaining" : "5",
          "isEditEligible" : true
        }
      },
      "retweeted" : false,
      "source" : "<a href=\"http://twitter.com/download/android\" rel=\"nofollow\">Twitter for Android</a>",
      "entities" : {
        "hashtags" : [],
        "symbols" : [],
        "user_mentions" : [],
        "urls" : []
      },
      "display_text_range" : [
        "0",
        "71"
      ],
      "favorite_count" : "2",
      "id_str" : "1675243643912899869",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "1675243643912899869",
      "created_at" : "Sat Jul 01 20:43:03 +0000 2023",
      "favorited" : false,
      "full_text" : "Drought again. The lawn committee, which is me, has voted to let it go.",
      "lang" : "en"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "1673049865087882244"
          ],
          "editableUntil" : "2023-06-25T20:25:46.000Z",
          "editsRemaining" : "5",
          "isEditEligible" : false
        }
      },
      "retweeted" : false,
      "source" : "<a href=\"http://twitter.com/download/android\" rel=\"nofollow\">Twitter for Android</a>",
      "entities" : {
        "hashtags" : [],
        "symbols" : [],
        "user_mentions" : [],
        "urls" : []
      },
      "display_text_range" : [
        "0",
        "133"
      ],
      "favorite_count" : "31",
      "in_reply_to_status_id_str" : "1673048124452967761",
      "id_str" : "1673049865087882244",
      "in_reply_to_user_id" : "820114031",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "1673049865087882244",
      "in_reply_to_status_id" : "1673048124452967761",
      "created_at" : "Sun Jun 25 19:25:46 +0000 2023",
      "favorited" : false,
      "full_text" : "So I train handovers. I train handovers until everyone is bored. Boring handovers win races, and nobody has ever put one on a poster.",
      "lang" : "en",
      "in_reply_to_screen_name" : "tansy_merrow",
      "in_reply_to_user_id_str" : "820114031"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "1673048124452967761"
          ],
          "editableUntil" : "2023-06-25T20:18:51.000Z",
          "editsRemaining" : "5",
          "isEditEligible" : false
        }
      },
      "retweeted" : false,
      "source" : "<a href=\"http://twitter.com/download/android\" rel=\"nofollow\">Twitter for Android</a>",
      "entities" : {
        "hashtags" : [],
        "symbols" : [],
        "user_mentions" : [],
        "urls" : []
      },
      "display_text_range" : [
        "0",
        "186"
      ],
      "favorite_count" : "5",
      "in_reply_to_status_id_str" : "1673047352701357511",
      "id_str" : "1673048124452967761",
      "in_reply_to_user_id" : "820114031",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "1673048124452967761",
      "in_reply_to_status_id" : "1673047352701357511",
      "created_at" : "Sun Jun 25 19:18:51 +0000 2023",
      "favorited" : false,
      "full_text" : "And the stick is the data. It is always the stick. They look at the runners, they pay for the runners, they put the runners on the poster. Then, at eleven at night, a stick on the floor.",
      "lang" : "en",
      "in_reply_to_screen_name" : "tansy_merrow",
      "in_reply_to_user_id_str" : "820114031"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "1673047352701357511"
          ],
          "editableUntil" : "2023-06-25T20:15:47.000Z",
          "editsRemaining" : "5",
          "isEditEligible" : true
        }
      },
      "retweeted" : false,
      "source" : "<a href=\"https://mobile.twitter.com\" rel=\"nofollow\">Twitter Web App</a>",
      "entities" : {
        "hashtags" : [],
        "symbols" : [],
        "user_mentions" : [],
        "urls" : []
      },
      "display_text_range" : [
        "0",
        "190"
      ],
      "favorite_count" : "2",
      "id_str" : "1673047352701357511",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "1673047352701357511",
      "created_at" : "Sun Jun 25 19:15:47 +0000 2023",
      "favorited" : false,
      "full_text" : "A sports analogy, since somebody asked. A big IT change is a relay race where each runner has trained alone, in a different town, with a different stick, and the board has booked the podium.",
      "lang" : "en"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "1671439972255285855"
          ],
          "editableUntil" : "2023-06-21T09:48:37.000Z",
          "editsRemaining" : "5",
          "isEditEligible" : false
        }
      },
      "retweeted" : false,
      "source" : "<a href=\"http://twitter.com/download/android\" rel=\"nofollow\">Twitter for Android</a>",
      "entities" : {
        "hashtags" : [],
        "symbols" : [],
        "user_mentions" : [
          {
            "name" : "Ines",
            "screen_name" : "ines_tests",
            "indices" : [
              "0",
              "11"
            ],
            "id_str" : "820114002",
            "id" : "820114002"
          }
        ],
        "urls" : []
      },
      "display_text_range" : [
        "0",
        "87"
      ],
      "favorite_count" : "5",
      "in_reply_to_status_id_str" : "1671428647634646001",
      "id_str" : "1671439972255285855",
      "in_reply_to_user_id" : "820114002",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "1671439972255285855",
      "in_reply_to_status_id" : "1671428647634646001",
      "created_at" : "Wed Jun 21 08:48:37 +0000 2023",
      "favorited" : false,
      "full_text" : "@ines_tests The release is green, the beans are green, and you are both early. Go home.",
      "lang" : "en",
      "in_reply_to_screen_name" : "ines_tests",
      "in_reply_to_user_id_str" : "820114002"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "1669951676760741850"
          ],
          "editableUntil" : "2023-06-17T07:14:40.000Z",
          "editsRemaining" : "5",
          "isEditEligible" : true
        }
      },
      "retweeted" : false,
      "source" : "<a href=\"https://mobile.twitter.com\" rel=\"nofollow\">Twitter Web App</a>",
      "entities" : {
        "hashtags" : [],
        "symbols" : [],
        "user_mentions" : [],
        "urls" : []
      },
      "display_text_range" : [
        "0",
        "103"
      ],
      "favorite_count" : "1",
      "id_str" : "1669951676760741850",
      "truncated" : false,
      "retweet_count" : "2",
      "id" : "1669951676760741850",
      "created_at" : "Sat Jun 17 06:14:40 +0000 2023",
      "favorited" : false,
      "full_text" : "Sat on the bench and did nothing for an hour. Then I did it again, to be sure that I had understood it.",
      "lang" : "en"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "1668725474766852912"
          ],
          "editableUntil" : "2023-06-13T22:02:11.000Z",
          "editsRemaining" : "5",
          "isEditEligible" : false
        }
      },
      "retweeted" : false,
      "source" : "<a href=\"https://mobile.twitter.com\" rel=\"nofollow\">Twitter Web App</a>",
      "entities" : {
        "hashtags" : [],
        "symbols" : [],
        "user_mentions" : [
          {
            "name" : "Mr Aldous",
            "screen_name" : "mr_aldous_veg",
            "indices" : [
              "3",
              "17"
            ],
            "id_str" : "820114001",
            "id" : "820114001"
          }
        ],
        "urls" : []
      },
      "display_text_range" : [
        "0",
        "99"
      ],
      "favorite_count" : "0",
      "id_str" : "1668725474766852912",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "1668725474766852912",
      "created_at" : "Tue Jun 13 21:02:11 +0000 2023",
      "favorited" : false,
      "full_text" : "RT @mr_aldous_veg: To the person who knitted a hat for my marrow. I am not angry. It is a good hat.",
      "lang" : "en"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "1665704718833431319"
          ],
          "editableUntil" : "2023-06-05T13:58:46.000Z",
          "editsRemaining" : "5",
          "isEditEligible" : true
        }
      },
      "retweeted" : false,
      "source" : "<a href=\"http://twitter.com/download/android\" rel=\"nofollow\">Twitter for Android</a>",
      "entities" : {
        "hashtags" : [],
        "symbols" : [],
        "user_mentions" : [],
        "urls" : []
      },
      "display_text_range" : [
        "0",
        "117"
      ],
      "favorite_count" : "0",
      "id_str" : "1665704718833431319",
      "truncated" : false,
      "retweet_count" : "2",
      "id" : "1665704718833431319",
      "created_at" : "Mon Jun 05 12:58:46 +0000 2023",
      "favorited" : false,
      "full_text" : "Estimate for painting the shed: one afternoon. Actual: three weekends, two brushes, one wasp. I do this for a living.",
      "lang" : "en"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "1667061102095405599"
          ],
          "editableUntil" : "2023-06-09T07:48:33.000Z",
          "editsRemaining" : "5",
          "isEditEligible" : true
        }
      },
      "retweeted" : false,
      "source" : "<a href=\"http://twitter.com/download/android\" rel=\"nofollow\">Twitter for Android</a>",
      "entities" : {
        "hashtags" : [],
        "symbols" : [],
        "user_mentions" : [],
        "urls" : []
      },
      "display_text_range" : [
        "0",
        "128"
      ],
      "favorite_count" : "12",
      "id_str" : "1667061102095405599",
      "truncated" : false,
      "retweet_count" : "4",
      "id" : "1667061102095405599",
      "created_at" : "Fri Jun 09 06:48:33 +0000 2023",
      "favorited" : false,
      "full_text" : "Every dashboard begins as a question and ends as wallpaper. Take one down each month. If anyone shouts, it was still a question.",
      "lang" : "en"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "1664331693961089788"
          ],
          "editableUntil" : "2023-06-01T19:02:52.000Z",
          "editsRemaining" : "5",
          "isEditEligible" : true
        }
      },
      "retweeted" : false,
      "source" : "<a href=\"https://mobile.twitter.com\" rel=\"nofollow\">Twitter Web App</a>",
      "entities" : {
        "hashtags" : [],
        "symbols" : [],
        "user_mentions" : [],
        "urls" : []
      },
      "display_text_range" : [
        "0",
        "61"
      ],
      "favorite_count" : "1",
      "id_str" : "1664331693961089788",
      "truncated" : false,
      "retweet_count" : "3",
      "id" : "1664331693961089788",
      "created_at" : "Thu Jun 01 18:02:52 +0000 2023",
      "favorited" : false,
      "full_text" : "The peas are so good that none of them has reached the house.",
      "lang" : "en"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "1662198691112716827"
          ],
          "editableUntil" : "2023-05-26T21:47:04.000Z",
          "editsRemaining" : "5",
          "isEditEligible" : true
        }
      },
      "retweeted" : false,
      "source" : "<a href=\"https://mobile.twitter.com\" rel=\"nofollow\">Twitter Web App</a>",
      "entities" : {
        "hashtags" : [],
        "symbols" : [],
        "user_mentions" : [],
        "urls" : []
      },
      "display_text_range" : [
        "0",
        "115"
      ],
      "favorite_count" : "5",
      "id_str" : "1662198691112716827",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "1662198691112716827",
      "created_at" : "Fri May 26 20:47:04 +0000 2023",
      "favorited" : false,
      "full_text" : "Small print, friends only: Mrs Pell is actually rather nice. She brought soup when I had the flu. I will deny this.",
      "lang" : "en"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "1660546877030068368"
          ],
          "editableUntil" : "2023-05-22T08:23:21.000Z",
          "editsRemaining" : "5",
          "isEditEligible" : false
        }
      },
      "retweeted" : false,
      "source" : "<a href=\"http://twitter.com/download/android\" rel=\"nofollow\">Twitter for Android</a>",
      "entities" : {
        "hashtags" : [],
        "symbols" : [],
        "user_mentions" : [
          {
            "name" : "Plot 12",
            "screen_name" : "new_on_plot_12",
            "indices" : [
              "0",
              "15"
            ],
            "id_str" : "820114005",
            "id" : "820114005"
          }
        ],
        "urls" : []
      },
      "display_text_range" : [
        "0",
        "132"
      ],
      "favorite_count" : "7",
      "in_reply_to_status_id_str" : "1660533790804990870",
      "id_str" : "1660546877030068368",
      "in_reply_to_user_id" : "820114005",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "1660546877030068368",
      "in_reply_to_status_id" : "1660533790804990870",
      "created_at" : "Mon May 22 07:23:21 +0000 2023",
      "favorited" : false,
      "full_text" : "@new_on_plot_12 Welcome! Dig nothing for a month. Drink your tea in every corner of it. The plot will tell you where the wind lives.",
      "lang" : "en",
      "in_reply_to_screen_name" : "new_on_plot_12",
      "in_reply_to_user_id_str" : "820114005"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "1659119588945550039"
          ],
          "editableUntil" : "2023-05-18T09:51:49.000Z",
          "editsRemaining" : "5",
          "isEditEligible" : true
        }
      },
      "retweeted" : false,
      "source" : "<a href=\"http://twitter.com/download/android\" rel=\"nofollow\">Twitter for Android</a>",
      "entities" : {
        "hashtags" : [],
        "symbols" : [],
        "user_mentions" : [],
        "urls" : []
      },
      "display_text_range" : [
        "0",
        "107"
      ],
      "favorite_count" : "2",
      "id_str" : "1659119588945550039",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "1659119588945550039",
      "created_at" : "Thu May 18 08:51:49 +0000 2023",
      "favorited" : false,
      "full_text" : "What I want from a tool: it does what it did yesterday, it says so when it cannot, and it fits in the hand.",
      "lang" : "en"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "1657284013770776316"
          ],
          "editableUntil" : "2023-05-13T08:17:54.000Z",
          "editsRemaining" : "5",
          "isEditEligible" : true
        }
      },
      "retweeted" : false,
      "source" : "<a href=\"http://twitter.com/download/android\" rel=\"nofollow\">Twitter for Android</a>",
      "entities" : {
        "hashtags" : [],
        "symbols" : [],
        "user_mentions" : [],
        "urls" : []
      },
      "display_text_range" : [
        "0",
        "109"
      ],
      "favorite_count" : "9",
      "id_str" : "1657284013770776316",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "1657284013770776316",
      "created_at" : "Sat May 13 07:17:54 +0000 2023",
      "favorited" : false,
      "full_text" : "Commute report: hawthorn out on both sides for two whole miles. I was late and I will be late again tomorrow.",
      "lang" : "en"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "1655910016239977851"
          ],
          "editableUntil" : "2023-05-09T13:18:07.000Z",
          "editsRemaining" : "5",
          "isEditEligible" : false
        }
      },
      "retweeted" : false,
      "source" : "<a href=\"http://twitter.com/download/android\" rel=\"nofollow\">Twitter for Android</a>",
      "entities" : {
        "hashtags" : [],
        "symbols" : [],
        "user_mentions" : [],
        "urls" : []
      },
      "display_text_range" : [
        "0",
        "75"
      ],
      "favorite_count" : "31",
      "in_reply_to_status_id_str" : "1655908900552611896",
      "id_str" : "1655910016239977851",
      "in_reply_to_user_id" : "820114031",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "1655910016239977851",
      "in_reply_to_status_id" : "1655908900552611896",
      "created_at" : "Tue May 09 12:18:07 +0000 2023",
      "favorited" : false,
      "full_text" : "Clive ate the cake and sent back a postcard: \"The clerk is still tired. C.\"",
      "lang" : "en",
      "in_reply_to_screen_name" : "tansy_merrow",
      "in_reply_to_user_id_str" : "820114031"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "1655908900552611896"
          ],
          "editableUntil" : "2023-05-09T13:13:41.000Z",
          "editsRemaining" : "5",
          "isEditEligible" : true
        }
      },
      "retweeted" : false,
      "source" : "<a href=\"http://twitter.com/download/android\" rel=\"nofollow\">Twitter for Android</a>",
      "entities" : {
        "hashtags" : [],
        "symbols" : [],
        "user_mentions" : [],
        "urls" : []
      },
      "display_text_range" : [
        "0",
        "211"
      ],
      "favorite_count" : "3",
      "id_str" : "1655908900552611896",
      "truncated" : false,
      "retweet_count" : "3",
      "id" : "1655908900552611896",
      "created_at" : "Tue May 09 12:13:41 +0000 2023",
      "favorited" : false,
      "full_text" : "We ran both systems side by side for a month and compared every bill. Ninety-nine point four per cent were the same. The other point six were all correct in the Old System. All of them. I have sent Clive a cake.",
      "lang" : "en"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "1653153727652520296"
          ],
          "editableUntil" : "2023-05-01T22:45:37.000Z",
          "editsRemaining" : "5",
          "isEditEligible" : true
        }
      },
      "retweeted" : false,
      "source" : "<a href=\"https://mobile.twitter.com\" rel=\"nofollow\">Twitter Web App</a>",
      "entities" : {
        "hashtags" : [],
        "symbols" : [],
        "user_mentions" : [],
        "urls" : []
      },
      "display_text_range" : [
        "0",
        "62"
      ],
      "favorite_count" : "3",
      "id_str" : "1653153727652520296",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "1653153727652520296",
      "created_at" : "Mon May 01 21:45:37 +0000 2023",
      "favorited" : false,
      "full_text" : "Slug census: eleven. Then I lifted the board. Slug census: no.",
      "lang" : "en"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "1654386044667414192"
          ],
          "editableUntil" : "2023-05-05T08:22:24.000Z",
          "editsRemaining" : "5",
          "isEditEligible" : true
        }
      },
      "retweeted" : false,
      "source" : "<a href=\"http://twitter.com/download/android\" rel=\"nofollow\">Twitter for Android</a>",
      "entities" : {
        "hashtags" : [],
        "symbols" : [],
        "user_mentions" : [],
        "urls" : []
      },
      "display_text_range" : [
        "0",
        "69"
      ],
      "favorite_count" : "1",
      "id_str" : "1654386044667414192",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "1654386044667414192",
      "created_at" : "Fri May 05 07:22:24 +0000 2023",
      "favorited" : false,
      "full_text" : "Rule 17 of the allotment: nobody has ever been thanked for a bonfire.",
      "lang" : "en"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "1650778521619202791"
          ],
          "editableUntil" : "2023-04-25T09:27:24.000Z",
          "editsRemaining" : "5",
          "isEditEligible" : true
        }
      },
      "retweeted" : false,
      "source" : "<a href=\"http://twitter.com/download/android\" rel=\"nofollow\">Twitter for Android</a>",
      "entities" : {
        "hashtags" : [],
        "symbols" : [],
        "user_mentions" : [],
        "urls" : []
      },
      "display_text_range" : [
        "0",
        "112"
      ],
      "favorite_count" : "12",
      "id_str" : "1650778521619202791",
      "truncated" : false,
      "retweet_count" : "2",
      "id" : "1650778521619202791",
      "created_at" : "Tue Apr 25 08:27:24 +0000 2023",
      "favorited" : false,
      "full_text" : "I like a spreadsheet. I like it in the way I like bindweed: I respect the effort and I never turn my back on it.",
      "lang" : "en"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "1649296231747835052"
          ],
          "editableUntil" : "2023-04-21T07:17:18.000Z",
          "editsRemaining" : "5",
          "isEditEligible" : true
        }
      },
      "retweeted" : false,
      "source" : "<a href=\"http://twitter.com/download/android\" rel=\"nofollow\">Twitter for Android</a>",
      "entities" : {
        "hashtags" : [],
        "symbols" : [],
        "user_mentions" : [],
        "urls" : []
      },
      "display_text_range" : [
        "0",
        "72"
      ],
      "favorite_count" : "9",
      "id_str" : "1649296231747835052",
      "truncated" : false,
      "retweet_count" : "1",
      "id" : "1649296231747835052",
      "created_at" : "Fri Apr 21 06:17:18 +0000 2023",
      "favorited" : false,
      "full_text" : "Broke a spoke. Gerald limped home making the sound of a very small harp.",
      "lang" : "en"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "1648025871538630268"
          ],
          "editableUntil" : "2023-04-17T19:09:21.000Z",
          "editsRemaining" : "5",
          "isEditEligible" : true
        }
      },
      "retweeted" : false,
      "source" : "<a href=\"https://mobile.twitter.com\" rel=\"nofollow\">Twitter Web App</a>",
      "entities" : {
        "hashtags" : [],
        "symbols" : [],
        "user_mentions" : [],
        "urls" : []
      },
      "display_text_range" : [
        "0",
        "163"
      ],
      "favorite_count" : "7",
      "id_str" : "1648025871538630268",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "1648025871538630268",
      "created_at" : "Mon Apr 17 18:09:21 +0000 2023",
      "favorited" : false,
      "full_text" : "The twins asked me how the internet works. I said that it is a lot of people passing notes and promising not to read them. They asked who checks. They will go far.",
      "lang" : "en"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "1646587326612010963"
          ],
          "editableUntil" : "2023-04-13T19:53:05.000Z",
          "editsRemaining" : "5",
          "isEditEligible" : true
        }
      },
      "retweeted" : false,
      "source" : "<a href=\"http://twitter.com/download/android\" rel=\"nofollow\">Twitter for Android</a>",
      "entities" : {
        "hashtags" : [],
        "symbols" : [],
        "user_mentions" : [],
        "urls" : []
      },
      "display_text_range" : [
        "0",
        "86"
      ],
      "favorite_count" : "3",
      "id_str" : "1646587326612010963",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "1646587326612010963",
      "created_at" : "Thu Apr 13 18:53:05 +0000 2023",
      "favorited" : false,
      "full_text" : "Two teams, one river, no map. That is every integration project that I have ever seen.",
      "lang" : "en"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "1645038915286592938"
          ],
          "editableUntil" : "2023-04-09T13:20:15.000Z",
          "editsRemaining" : "5",
          "isEditEligible" : false
        }
      },
      "retweeted" : false,
      "source" : "<a href=\"http://twitter.com/download/android\" rel=\"nofollow\">Twitter for Android</a>",
      "entities" : {
        "hashtags" : [],
        "symbols" : [],
        "user_mentions" : [
          {
            "name" : "Weir Street Bakery",
            "screen_name" : "weir_st_bakery",
            "indices" : [
              "0",
              "15"
            ],
            "id_str" : "820114003",
            "id" : "820114003"
          }
        ],
        "urls" : []
      },
      "display_text_range" : [
        "0",
        "128"
      ],
      "favorite_count" : "9",
      "in_reply_to_status_id_str" : "1645031365537720761",
      "id_str" : "1645038915286592938",
      "in_reply_to_user_id" : "820114003",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "1645038915286592938",
      "in_reply_to_status_id" : "1645031365537720761",
      "created_at" : "Sun Apr 09 12:20:15 +0000 2023",
      "favorited" : false,
      "full_text" : "@weir_st_bakery If you ever stop making the cardamom knots I will have to move to another town, and I have just done the edging.",
      "lang" : "en",
      "in_reply_to_screen_name" : "weir_st_bakery",
      "in_reply_to_user_id_str" : "820114003"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "1643588591796634984"
          ],
          "editableUntil" : "2023-04-05T13:17:11.000Z",
          "editsRemaining" : "5",
          "isEditEligible" : true
        }
      },
      "retweeted" : false,
      "source" : "<a href=\"http://twitter.com/download/android\" rel=\"nofollow\">Twitter for Android</a>",
      "entities" : {
        "hashtags" : [],
        "symbols" : [],
        "user_mentions" : [],
        "urls" : [
          {
            "url" : "https://t.co/S6Ckuy83s7",
            "expanded_url" : "https://example.org/talks/what-the-meter-reader-knows",
            "display_url" : "example.org/talks/what-the…",
            "indices" : [
              "107",
              "130"
            ]
          }
        ]
      },
      "display_text_range" : [
        "0",
        "130"
      ],
      "favorite_count" : "12",
      "id_str" : "1643588591796634984",
      "truncated" : false,
      "retweet_count" : "4",
      "id" : "1643588591796634984",
      "possibly_sensitive" : false,
      "created_at" : "Wed Apr 05 12:17:11 +0000 2023",
      "favorited" : false,
      "full_text" : "My talk, \"What the meter reader knows\", is online. I say \"um\" nineteen times and one of them is important: https://t.co/S6Ckuy83s7",
      "lang" : "en"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "1642283671442178953"
          ],
          "editableUntil" : "2023-04-01T22:51:54.000Z",
          "editsRemaining" : "5",
          "isEditEligible" : true
        }
      },
      "retweeted" : false,
      "source" : "<a href=\"http://twitter.com/download/android\" rel=\"nofollow\">Twitter for Android</a>",
      "entities" : {
        "hashtags" : [],
        "symbols" : [],
        "user_mentions" : [],
        "urls" : []
      },
      "display_text_range" : [
        "0",
        "111"
      ],
      "favorite_count" : "9",
      "id_str" : "1642283671442178953",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "1642283671442178953",
      "created_at" : "Sat Apr 01 21:51:54 +0000 2023",
      "favorited" : false,
      "full_text" : "Everything is up and everything is being eaten. The garden is now a restaurant with a very poor business model.",
      "lang" : "en"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "1637511504189803134"
          ],
          "editableUntil" : "2023-03-19T18:49:00.000Z",
          "editsRemaining" : "5",
          "isEditEligible" : true
        }
      },
      "retweeted" : false,
      "source" : "<a href=\"https://mobile.twitter.com\" rel=\"nofollow\">Twitter Web App</a>",
      "entities" : {
        "hashtags" : [],
        "symbols" : [],
        "user_mentions" : [],
        "urls" : []
      },
      "display_text_range" : [
        "0",
        "105"
      ],
      "favorite_count" : "1",
      "id_str" : "1637511504189803134",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "1637511504189803134",
      "created_at" : "Sun Mar 19 17:49:00 +0000 2023",
      "favorited" : false,
      "full_text" : "If your backlog is older than your apple tree, it is not a backlog. It is a landscape. Hire a geographer.",
      "lang" : "en"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "1639509168489066634"
          ],
          "editableUntil" : "2023-03-25T07:07:01.000Z",
          "editsRemaining" : "5",
          "isEditEligible" : true
        }
      },
      "retweeted" : false,
      "source" : "<a href=\"https://mobile.twitter.com\" rel=\"nofollow\">Twitter Web App</a>",
      "entities" : {
        "hashtags" : [],
        "symbols" : [],
        "user_mentions" : [],
        "urls" : []
      },
      "display_text_range" : [
        "0",
        "153"
      ],
      "favorite_count" : "1",
      "id_str" : "1639509168489066634",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "1639509168489066634",
      "created_at" : "Sat Mar 25 06:07:01 +0000 2023",
      "favorited" : false,
      "full_text" : "I asked the team what they would like to learn this year. Answers: Rust, drawing, Rust, how to say no, welding, Rust. We have started with how to say no.",
      "lang" : "en"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "1635387170258536586"
          ],
          "editableUntil" : "2023-03-13T22:07:40.000Z",
          "editsRemaining" : "5",
          "isEditEligible" : true
        }
      },
      "retweeted" : false,
      "source" : "<a href=\"http://twitter.com/download/android\" rel=\"nofollow\">Twitter for Android</a>",
      "entities" : {
        "hashtags" : [],
        "symbols" : [],
        "user_mentions" : [],
        "urls" : []
      },
      "display_text_range" : [
        "0",
        "142"
      ],
      "favorite_count" : "2",
      "id_str" : "1635387170258536586",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "1635387170258536586",
      "created_at" : "Mon Mar 13 21:07:40 +0000 2023",
      "favorited" : false,
      "full_text" : "Commute report: first swallow. I pointed it out to a lorry driver at the lights. He wound down his window and said \"about time\". He was right.",
      "lang" : "en"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "1634109169615688630"
          ],
          "editableUntil" : "2023-03-10T09:29:20.000Z",
          "editsRemaining" : "5",
          "isEditEligible" : false
        }
      },
      "retweeted" : false,
      "source" : "<a href=\"http://twitter.com/download/android\" rel=\"nofollow\">Twitter for Android</a>",
      "entities" : {
        "hashtags" : [],
        "symbols" : [],
        "user_mentions" : [],
        "urls" : []
      },
      "display_text_range" : [
        "0",
        "93"
      ],
      "favorite_count" : "7",
      "in_reply_to_status_id_str" : "1633794848475173707",
      "id_str" : "1634109169615688630",
      "in_reply_to_user_id" : "820114031",
      "truncated" : false,
      "retweet_count" : "1",
      "id" : "1634109169615688630",
      "in_reply_to_status_id" : "1633794848475173707",
      "created_at" : "Fri Mar 10 08:29:20 +0000 2023",
      "favorited" : false,
      "full_text" : "Gone. An empty can and a bit of fluff. I have turned the can upside down and gone home early.",
      "lang" : "en",
      "in_reply_to_screen_name" : "tansy_merrow",
      "in_reply_to_user_id_str" : "820114031"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "1633794848475173707"
          ],
          "editableUntil" : "2023-03-09T12:40:20.000Z",
          "editsRemaining" : "5",
          "isEditEligible" : false
        }
      },
      "retweeted" : false,
      "source" : "<a href=\"https://mobile.twitter.com\" rel=\"nofollow\">Twitter Web App</a>",
      "entities" : {
        "hashtags" : [],
        "symbols" : [],
        "user_mentions" : [],
        "urls" : []
      },
      "display_text_range" : [
        "0",
        "81"
      ],
      "favorite_count" : "12",
      "in_reply_to_status_id_str" : "1633492103609593458",
      "id_str" : "1633794848475173707",
      "in_reply_to_user_id" : "820114031",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "1633794848475173707",
      "in_reply_to_status_id" : "1633492103609593458",
      "created_at" : "Thu Mar 09 11:40:20 +0000 2023",
      "favorited" : false,
      "full_text" : "Four beaks. They shout all day and they are never satisfied. I call them Finance.",
      "lang" : "en",
      "in_reply_to_screen_name" : "tansy_merrow",
      "in_reply_to_user_id_str" : "820114031"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "1633492103609593458"
          ],
          "editableUntil" : "2023-03-08T16:37:20.000Z",
          "editsRemaining" : "5",
          "isEditEligible" : false
        }
      },
      "retweeted" : false,
      "source" : "<a href=\"http://twitter.com/download/android\" rel=\"nofollow\">Twitter for Android</a>",
      "entities" : {
        "hashtags" : [],
        "symbols" : [],
        "user_mentions" : [],
        "urls" : []
      },
      "display_text_range" : [
        "0",
        "10"
      ],
      "favorite_count" : "5",
      "in_reply_to_status_id_str" : "1633183318949650830",
      "id_str" : "1633492103609593458",
      "in_reply_to_user_id" : "820114031",
      "truncated" : false,
      "retweet_count" : "1",
      "id" : "1633492103609593458",
      "in_reply_to_status_id" : "1633183318949650830",
      "created_at" : "Wed Mar 08 15:37:20 +0000 2023",
      "favorited" : false,
      "full_text" : "Four eggs.",
      "lang" : "en",
      "in_reply_to_screen_name" : "tansy_merrow",
      "in_reply_to_user_id_str" : "820114031"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "1633183318949650830"
          ],
          "editableUntil" : "2023-03-07T20:10:20.000Z",
          "editsRemaining" : "5",
          "isEditEligible" : true
        }
      },
      "retweeted" : false,
      "source" : "<a href=\"http://twitter.com/download/android\" rel=\"nofollow\">Twitter for Android</a>",
      "entities" : {
        "hashtags" : [],
        "symbols" : [],
        "user_mentions" : [],
        "urls" : []
      },
      "display_text_range" : [
        "0",
        "136"
      ],
      "favorite_count" : "1",
      "id_str" : "1633183318949650830",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "1633183318949650830",
      "created_at" : "Tue Mar 07 19:10:20 +0000 2023",
      "favorited" : false,
      "full_text" : "Found a robin's nest in the watering can. I have therefore bought a second watering can and informed nobody, least of all the committee.",
      "lang" : "en"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "1630846729302513135"
          ],
          "editableUntil" : "2023-03-01T09:25:34.000Z",
          "editsRemaining" : "5",
          "isEditEligible" : false
        }
      },
      "retweeted" : false,
      "source" : "<a href=\"http://twitter.com/download/android\" rel=\"nofollow\">Twitter for Android</a>",
      "entities" : {
        "hashtags" : [],
        "symbols" : [],
        "user_mentions" : [
          {
            "name" : "River Wick Trust",
            "screen_name" : "wick_trust",
            "indices" : [
              "3",
              "14"
            ],
            "id_str" : "820114008",
            "id" : "820114008"
          }
        ],
        "urls" : []
      },
      "display_text_range" : [
        "0",
        "133"
      ],
      "favorite_count" : "0",
      "id_str" : "1630846729302513135",
      "truncated" : false,
      "retweet_count" : "1",
      "id" : "1630846729302513135",
      "created_at" : "Wed Mar 01 08:25:34 +0000 2023",
      "favorited" : false,
      "full_text" : "RT @wick_trust: Volunteers wanted for the spring litter pick. Boots and gloves are provided, and there will be soup. There is always…",
      "lang" : "en"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "1629090732226594334"
          ],
          "editableUntil" : "2023-02-24T13:07:52.000Z",
          "editsRemaining" : "5",
          "isEditEligible" : true
        }
      },
      "retweeted" : false,
      "source" : "<a href=\"https://untappd.com\" rel=\"nofollow\">Untappd</a>",
      "entities" : {
        "hashtags" : [],
        "symbols" : [],
        "user_mentions" : [],
        "urls" : [
          {
            "url" : "https://t.co/qRhuOsLJsr",
            "expanded_url" : "https://untp.beer/s/c100000003",
            "display_url" : "untp.beer/s/c100000003",
            "indices" : [
              "62",
              "85"
            ]
          }
        ]
      },
      "display_text_range" : [
        "0",
        "85"
      ],
      "favorite_count" : "12",
      "id_str" : "1629090732226594334",
      "truncated" : false,
      "retweet_count" : "2",
      "id" : "1629090732226594334",
      "possibly_sensitive" : false,
      "created_at" : "Fri Feb 24 12:07:52 +0000 2023",
      "favorited" : false,
      "full_text" : "Drinking a Heron's Overcoat by Towpath Brewery @ The Lock Inn https://t.co/qRhuOsLJsr",
      "lang" : "en"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "1626312886145989774"
          ],
          "editableUntil" : "2023-02-16T21:09:42.000Z",
          "editsRemaining" : "5",
          "isEditEligible" : false
        }
      },
      "retweeted" : false,
      "source" : "<a href=\"https://mobile.twitter.com\" rel=\"nofollow\">Twitter Web App</a>",
      "entities" : {
        "hashtags" : [],
        "symbols" : [],
        "user_mentions" : [
          {
            "name" : "Ines",
            "screen_name" : "ines_tests",
            "indices" : [
              "0",
              "11"
            ],
            "id_str" : "820114002",
            "id" : "820114002"
          }
        ],
        "urls" : []
      },
      "display_text_range" : [
        "0",
        "110"
      ],
      "favorite_count" : "2",
      "in_reply_to_status_id_str" : "1626299044943784320",
      "id_str" : "1626312886145989774",
      "in_reply_to_user_id" : "820114002",
      "truncated" : false,
      "retweet_count" : "1",
      "id" : "1626312886145989774",
      "in_reply_to_status_id" : "1626299044943784320",
      "created_at" : "Thu Feb 16 20:09:42 +0000 2023",
      "favorited" : false,
      "full_text" : "@ines_tests You found that by typing your own name? With the accent? I have never been so proud and so afraid.",
      "lang" : "en",
      "in_reply_to_screen_name" : "ines_tests",
      "in_reply_to_user_id_str" : "820114002"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "1627786180836654549"
          ],
          "editableUntil" : "2023-02-20T22:44:02.000Z",
          "editsRemaining" : "5",
          "isEditEligible" : true
        }
      },
      "retweeted" : false,
      "source" : "<a href=\"https://mobile.twitter.com\" rel=\"nofollow\">Twitter Web App</a>",
      "entities" : {
        "hashtags" : [],
        "symbols" : [],
        "user_mentions" : [],
        "urls" : []
      },
      "display_text_range" : [
        "0",
        "128"
      ],
      "favorite_count" : "31",
      "id_str" : "1627786180836654549",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "1627786180836654549",
      "created_at" : "Mon Feb 20 21:44:02 +0000 2023",
      "favorited" : false,
      "full_text" : "I read that plants grow better if you talk to them. I have been explaining the migration plan to the leeks. They have gone limp.",
      "lang" : "en"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "1624847922975441953"
          ],
          "editableUntil" : "2023-02-12T20:08:27.000Z",
          "editsRemaining" : "5",
          "isEditEligible" : true
        }
      },
      "retweeted" : false,
      "source" : "<a href=\"http://twitter.com/download/android\" rel=\"nofollow\">Twitter for Android</a>",
      "entities" : {
        "hashtags" : [],
        "symbols" : [],
        "user_mentions" : [],
        "urls" : []
      },
      "display_text_range" : [
        "0",
        "181"
      ],
      "favorite_count" : "31",
      "id_str" : "1624847922975441953",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "1624847922975441953",
      "created_at" : "Sun Feb 12 19:08:27 +0000 2023",
      "favorited" : false,
      "full_text" : "Cycling into a headwind is the purest form of project management. You can see exactly where you are going, you are working as hard as you can, and you are being overtaken by a leaf.",
      "lang" : "en"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "1623419080825796295"
          ],
          "editableUntil" : "2023-02-08T21:30:45.000Z",
          "editsRemaining" : "5",
          "isEditEligible" : true
        }
      },
      "retweeted" : false,
      "source" : "<a href=\"http://twitter.com/download/android\" rel=\"nofollow\">Twitter for Android</a>",
      "entities" : {
        "hashtags" : [],
        "symbols" : [],
        "user_mentions" : [],
        "urls" : []
      },
      "display_text_range" : [
        "0",
        "217"
      ],
      "favorite_count" : "3",
      "id_str" : "1623419080825796295",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "1623419080825796295",
      "created_at" : "Wed Feb 08 20:30:45 +0000 2023",
      "favorited" : false,
      "full_text" : "We counted: the Old System does two hundred and six different things. The replacement, according to the slides, does nine. I have asked who will be doing the other hundred and ninety-seven. Everybody looked at Brenda.",
      "lang" : "en"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "1621753102234397780"
          ],
          "editableUntil" : "2023-02-04T07:10:44.000Z",
          "editsRemaining" : "5",
          "isEditEligible" : true
        }
      },
      "retweeted" : false,
      "source" : "<a href=\"https://mobile.twitter.com\" rel=\"nofollow\">Twitter Web App</a>",
      "entities" : {
        "hashtags" : [],
        "symbols" : [],
        "user_mentions" : [],
        "urls" : []
      },
      "display_text_range" : [
        "0",
        "139"
      ],
      "favorite_count" : "9",
      "id_str" : "1621753102234397780",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "1621753102234397780",
      "created_at" : "Sat Feb 04 06:10:44 +0000 2023",
      "favorited" : false,
      "full_text" : "The chillies are up. Semicolon has been asked to move to the second-warmest place in the house, and has filed an objection on the keyboard.",
      "lang" : "en"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "1620687543754331428"
          ],
          "editableUntil" : "2023-02-01T08:36:36.000Z",
          "editsRemaining" : "5",
          "isEditEligible" : true
        }
      },
      "retweeted" : false,
      "source" : "<a href=\"https://mobile.twitter.com\" rel=\"nofollow\">Twitter Web App</a>",
      "entities" : {
        "hashtags" : [],
        "symbols" : [],
        "user_mentions" : [],
        "urls" : []
      },
      "display_text_range" : [
        "0",
        "75"
      ],
      "favorite_count" : "4",
      "id_str" : "1620687543754331428",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "1620687543754331428",
      "created_at" : "Wed Feb 01 07:36:36 +0000 2023",
      "favorited" : false,
      "full_text" : "Rule 9 of the allotment: the shed is not a metaphor. Mrs Pell read my blog.",
      "lang" : "en"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "1618503179365226522"
          ],
          "editableUntil" : "2023-01-26T07:56:42.000Z",
          "editsRemaining" : "5",
          "isEditEligible" : true
        }
      },
      "retweeted" : false,
      "source" : "<a href=\"http://twitter.com/download/android\" rel=\"nofollow\">Twitter for Android</a>",
      "entities" : {
        "hashtags" : [],
        "symbols" : [],
        "user_mentions" : [],
        "urls" : []
      },
      "display_text_range" : [
        "0",
        "37"
      ],
      "favorite_count" : "12",
      "id_str" : "1618503179365226522",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "1618503179365226522",
      "created_at" : "Thu Jan 26 06:56:42 +0000 2023",
      "favorited" : false,
      "full_text" : "Sown: chillies, aubergines, optimism.",
      "lang" : "en"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "1616843569060714354"
          ],
          "editableUntil" : "2023-01-21T18:02:01.000Z",
          "editsRemaining" : "5",
          "isEditEligible" : true
        }
      },
      "retweeted" : false,
      "source" : "<a href=\"https://mobile.twitter.com\" rel=\"nofollow\">Twitter Web App</a>",
      "entities" : {
        "hashtags" : [],
        "symbols" : [],
        "user_mentions" : [],
        "urls" : []
      },
      "display_text_range" : [
        "0",
        "96"
      ],
      "favorite_count" : "3",
      "id_str" : "1616843569060714354",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "1616843569060714354",
      "created_at" : "Sat Jan 21 17:02:01 +0000 2023",
      "favorited" : false,
      "full_text" : "There is a special silence when a room of engineers realises that the spreadsheet is the system.",
      "lang" : "en"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "1614891423146744468"
          ],
          "editableUntil" : "2023-01-16T08:44:53.000Z",
          "editsRemaining" : "5",
          "isEditEligible" : true
        }
      },
      "retweeted" : false,
      "source" : "<a href=\"https://mobile.twitter.com\" rel=\"nofollow\">Twitter Web App</a>",
      "entities" : {
        "hashtags" : [],
        "symbols" : [],
        "user_mentions" : [],
        "urls" : []
      },
      "display_text_range" : [
        "0",
        "128"
      ],
      "favorite_count" : "1",
      "id_str" : "1614891423146744468",
      "truncated" : false,
      "retweet_count" : "2",
      "id" : "1614891423146744468",
      "created_at" : "Mon Jan 16 07:44:53 +0000 2023",
      "favorited" : false,
      "full_text" : "I keep a list of questions that sound stupid and are not. Number one: \"What happens to the paper when you are finished with it?\"",
      "lang" : "en"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "1613280891566682329"
          ],
          "editableUntil" : "2023-01-11T22:05:12.000Z",
          "editsRemaining" : "5",
          "isEditEligible" : false
        }
      },
      "retweeted" : false,
      "source" : "<a href=\"http://twitter.com/download/android\" rel=\"nofollow\">Twitter for Android</a>",
      "entities" : {
        "hashtags" : [],
        "symbols" : [],
        "user_mentions" : [],
        "urls" : []
      },
      "display_text_range" : [
        "0",
        "150"
      ],
      "favorite_count" : "31",
      "in_reply_to_status_id_str" : "1613278656003709194",
      "id_str" : "1613280891566682329",
      "in_reply_to_user_id" : "820114031",
      "truncated" : false,
      "retweet_count" : "2",
      "id" : "1613280891566682329",
      "in_reply_to_status_id" : "1613278656003709194",
      "created_at" : "Wed Jan 11 21:05:12 +0000 2023",
      "favorited" : false,
      "full_text" : "He says we must become agile. We have run a water supply through two floods and a royal visit with one van and Brenda. We are so agile that we rattle.",
      "lang" : "en",
      "in_reply_to_screen_name" : "tansy_merrow",
      "in_reply_to_user_id_str" : "820114031"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "1613281931754240264"
          ],
          "editableUntil" : "2023-01-11T22:09:20.000Z",
          "editsRemaining" : "5",
          "isEditEligible" : false
        }
      },
      "retweeted" : false,
      "source" : "<a href=\"https://mobile.twitter.com\" rel=\"nofollow\">Twitter Web App</a>",
      "entities" : {
        "hashtags" : [],
        "symbols" : [],
        "user_mentions" : [],
        "urls" : []
      },
      "display_text_range" : [
        "0",
        "169"
      ],
      "favorite_count" : "5",
      "in_reply_to_status_id_str" : "1613280891566682329",
      "id_str" : "1613281931754240264",
      "in_reply_to_user_id" : "820114031",
      "truncated" : false,
      "retweet_count" : "1",
      "id" : "1613281931754240264",
      "in_reply_to_status_id" : "1613280891566682329",
      "created_at" : "Wed Jan 11 21:09:20 +0000 2023",
      "favorited" : false,
      "full_text" : "Credit where it is due: he asked who actually closes the valves at night. Nobody had asked that before. Brenda drew him a map on a napkin and he photographed the napkin.",
      "lang" : "en",
      "in_reply_to_screen_name" : "tansy_merrow",
      "in_reply_to_user_id_str" : "820114031"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "1613278656003709194"
          ],
          "editableUntil" : "2023-01-11T21:56:19.000Z",
          "editsRemaining" : "5",
          "isEditEligible" : true
        }
      },
      "retweeted" : false,
      "source" : "<a href=\"http://twitter.com/download/android\" rel=\"nofollow\">Twitter for Android</a>",
      "entities" : {
        "hashtags" : [],
        "symbols" : [],
        "user_mentions" : [],
        "urls" : []
      },
      "display_text_range" : [
        "0",
        "143"
      ],
      "favorite_count" : "7",
      "id_str" : "1613278656003709194",
      "truncated" : false,
      "retweet_count" : "2",
      "id" : "1613278656003709194",
      "created_at" : "Wed Jan 11 20:56:19 +0000 2023",
      "favorited" : false,
      "full_text" : "Someone in a nice jacket is coming to tell us about digital transformation. I have cleaned the whiteboard. I have hidden the marker that works.",
      "lang" : "en"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "1611412327199324752"
          ],
          "editableUntil" : "2023-01-06T18:20:12.000Z",
          "editsRemaining" : "5",
          "isEditEligible" : true
        }
      },
      "retweeted" : false,
      "source" : "<a href=\"https://mobile.twitter.com\" rel=\"nofollow\">Twitter Web App</a>",
      "entities" : {
        "hashtags" : [],
        "symbols" : [],
        "user_mentions" : [],
        "urls" : []
      },
      "display_text_range" : [
        "0",
        "37"
      ],
      "favorite_count" : "0",
      "id_str" : "1611412327199324752",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "1611412327199324752",
      "created_at" : "Fri Jan 06 17:20:12 +0000 2023",
      "favorited" : false,
      "full_text" : "New graph paper. New ink. Same slugs.",
      "lang" : "en"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "1609662577130781035"
          ],
          "editableUntil" : "2023-01-01T22:27:19.000Z",
          "editsRemaining" : "5",
          "isEditEligible" : true
        }
      },
      "retweeted" : false,
      "source" : "<a href=\"http://twitter.com/download/android\" rel=\"nofollow\">Twitter for Android</a>",
      "entities" : {
        "hashtags" : [],
        "symbols" : [],
        "user_mentions" : [],
        "urls" : []
      },
      "display_text_range" : [
        "0",
        "103"
      ],
      "favorite_count" : "5",
      "id_str" : "1609662577130781035",
      "truncated" : false,
      "retweet_count" : "2",
      "id" : "1609662577130781035",
      "created_at" : "Sun Jan 01 21:27:19 +0000 2023",
      "favorited" : false,
      "full_text" : "Commute report: black ice at the lock. I went over very slowly, with dignity, in front of a school bus.",
      "lang" : "en"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "1607263399861914366"
          ],
          "editableUntil" : "2022-12-26T07:33:50.000Z",
          "editsRemaining" : "5",
          "isEditEligible" : false
        }
      },
      "retweeted" : false,
      "source" : "<a href=\"https://mobile.twitter.com\" rel=\"nofollow\">Twitter Web App</a>",
      "entities" : {
        "hashtags" : [],
        "symbols" : [],
        "user_mentions" : [
          {
            "name" : "Clive",
            "screen_name" : "clive_and_bees",
            "indices" : [
              "0",
              "15"
            ],
            "id_str" : "820114004",
            "id" : "820114004"
          }
        ],
        "urls" : []
      },
      "display_text_range" : [
        "0",
        "73"
      ],
      "favorite_count" : "2",
      "in_reply_to_status_id_str" : "1607260128305835742",
      "id_str" : "1607263399861914366",
      "in_reply_to_user_id" : "820114004",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "1607263399861914366",
      "in_reply_to_status_id" : "1607260128305835742",
      "created_at" : "Mon Dec 26 06:33:50 +0000 2022",
      "favorited" : false,
      "full_text" : "@clive_and_bees Merry Christmas to you and to all sixty thousand of them.",
      "lang" : "en",
      "in_reply_to_screen_name" : "clive_and_bees",
      "in_reply_to_user_id_str" : "820114004"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "1605453331029659994"
          ],
          "editableUntil" : "2022-12-21T07:41:16.000Z",
          "editsRemaining" : "5",
          "isEditEligible" : true
        }
      },
      "retweeted" : false,
      "source" : "<a href=\"http://twitter.com/download/android\" rel=\"nofollow\">Twitter for Android</a>",
      "entities" : {
        "hashtags" : [],
        "symbols" : [],
        "user_mentions" : [],
        "urls" : []
      },
      "display_text_range" : [
        "0",
        "109"
      ],
      "favorite_count" : "2",
      "id_str" : "1605453331029659994",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "1605453331029659994",
      "created_at" : "Wed Dec 21 06:41:16 +0000 2022",
      "favorited" : false,
      "full_text" : "Happy solstice. From tomorrow there is more of it every day. That is the whole plan and it has always worked.",
      "lang" : "en"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "1603634865422449950"
          ],
          "editableUntil" : "2022-12-16T07:15:20.000Z",
          "editsRemaining" : "5",
          "isEditEligible" : true
        }
      },
      "retweeted" : false,
      "source" : "<a href=\"http://twitter.com/download/android\" rel=\"nofollow\">Twitter for Android</a>",
      "entities" : {
        "hashtags" : [],
        "symbols" : [],
        "user_mentions" : [],
        "urls" : []
      },
      "display_text_range" : [
        "0",
        "178"
      ],
      "favorite_count" : "1",
      "id_str" : "1603634865422449950",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "1603634865422449950",
      "created_at" : "Fri Dec 16 06:15:20 +0000 2022",
      "favorited" : false,
      "full_text" : "Office quiz. We lost on the tie-break question, \"how many rivers are there in the county\". Ines and I said: it depends on what you call a river. They did not have a box for that.",
      "lang" : "en"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "1601819065634077515"
          ],
          "editableUntil" : "2022-12-11T07:00:00.000Z",
          "editsRemaining" : "5",
          "isEditEligible" : true
        }
      },
      "retweeted" : false,
      "source" : "<a href=\"https://ifttt.com\" rel=\"nofollow\">IFTTT</a>",
      "entities" : {
        "hashtags" : [],
        "symbols" : [],
        "user_mentions" : [],
        "urls" : []
      },
      "display_text_range" : [
        "0",
        "109"
      ],
      "favorite_count" : "0",
      "id_str" : "1601819065634077515",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "1601819065634077515",
      "created_at" : "Sun Dec 11 06:00:00 +0000 2022",
      "favorited" : false,
      "full_text" : "Plot 31 weather for today: 3 degrees, 0.4 mm of rain, wind from the north-west. Posted by my weather station.",
      "lang" : "en"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "1598379365668177231"
          ],
          "editableUntil" : "2022-12-01T19:11:51.000Z",
          "editsRemaining" : "5",
          "isEditEligible" : true
        }
      },
      "retweeted" : false,
      "source" : "<a href=\"https://mobile.twitter.com\" rel=\"nofollow\">Twitter Web App</a>",
      "entities" : {
        "hashtags" : [],
        "symbols" : [],
        "user_mentions" : [],
        "urls" : []
      },
      "display_text_range" : [
        "0",
        "91"
      ],
      "favorite_count" : "7",
      "id_str" : "1598379365668177231",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "1598379365668177231",
      "created_at" : "Thu Dec 01 18:11:51 +0000 2022",
      "favorited" : false,
      "full_text" : "The last leek is out. The plot is mud with sticks in it. It looks like a diagram of itself.",
      "lang" : "en"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "1600241160675359098"
          ],
          "editableUntil" : "2022-12-06T22:29:58.000Z",
          "editsRemaining" : "5",
          "isEditEligible" : true
        }
      },
      "retweeted" : false,
      "source" : "<a href=\"http://twitter.com/download/android\" rel=\"nofollow\">Twitter for Android</a>",
      "entities" : {
        "hashtags" : [],
        "symbols" : [],
        "user_mentions" : [],
        "urls" : []
      },
      "display_text_range" : [
        "0",
        "140"
      ],
      "favorite_count" : "3",
      "id_str" : "1600241160675359098",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "1600241160675359098",
      "created_at" : "Tue Dec 06 21:29:58 +0000 2022",
      "favorited" : false,
      "full_text" : "A short list of things I have fixed this year by walking away from them: the gate, a memory leak, an argument about hosepipes, my left knee.",
      "lang" : "en"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "1596039319765272352"
          ],
          "editableUntil" : "2022-11-25T08:13:21.000Z",
          "editsRemaining" : "5",
          "isEditEligible" : true
        }
      },
      "retweeted" : false,
      "source" : "<a href=\"https://mobile.twitter.com\" rel=\"nofollow\">Twitter Web App</a>",
      "entities" : {
        "hashtags" : [],
        "symbols" : [],
        "user_mentions" : [],
        "urls" : []
      },
      "display_text_range" : [
        "0",
        "168"
      ],
      "favorite_count" : "4",
      "id_str" : "1596039319765272352",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "1596039319765272352",
      "created_at" : "Fri Nov 25 07:13:21 +0000 2022",
      "favorited" : false,
      "full_text" : "Turned the heap. Steam came off it like a small railway. I stood in the steam and felt that I had achieved something, and it was mostly last year's courgettes that had.",
      "lang" : "en"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "1594215503943983822"
          ],
          "editableUntil" : "2022-11-20T07:26:09.000Z",
          "editsRemaining" : "5",
          "isEditEligible" : true
        }
      },
      "retweeted" : false,
      "source" : "<a href=\"https://mobile.twitter.com\" rel=\"nofollow\">Twitter Web App</a>",
      "entities" : {
        "hashtags" : [],
        "symbols" : [],
        "user_mentions" : [],
        "urls" : []
      },
      "display_text_range" : [
        "0",
        "129"
      ],
      "favorite_count" : "1",
      "id_str" : "1594215503943983822",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "1594215503943983822",
      "created_at" : "Sun Nov 20 06:26:09 +0000 2022",
      "favorited" : false,
      "full_text" : "Reviewing my own code from 2019. I would like a word with her. She had no doubts at all and she did not write one single comment.",
      "lang" : "en"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "1592434227305903337"
          ],
          "editableUntil" : "2022-11-15T09:28:00.000Z",
          "editsRemaining" : "5",
          "isEditEligible" : true
        }
      },
      "retweeted" : false,
      "source" : "<a href=\"https://mobile.twitter.com\" rel=\"nofollow\">Twitter Web App</a>",
      "entities" : {
        "hashtags" : [],
        "symbols" : [],
        "user_mentions" : [],
        "urls" : []
      },
      "display_text_range" : [
        "0",
        "100"
      ],
      "favorite_count" : "12",
      "id_str" : "1592434227305903337",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "1592434227305903337",
      "created_at" : "Tue Nov 15 08:28:00 +0000 2022",
      "favorited" : false,
      "full_text" : "Leaf mould takes two years and costs nothing, and that is why no consultant has ever recommended it.",
      "lang" : "en"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "1590626211601371779"
          ],
          "editableUntil" : "2022-11-10T09:43:35.000Z",
          "editsRemaining" : "5",
          "isEditEligible" : false
        }
      },
      "retweeted" : false,
      "source" : "<a href=\"http://twitter.com/download/android\" rel=\"nofollow\">Twitter for Android</a>",
      "entities" : {
        "hashtags" : [],
        "symbols" : [],
        "user_mentions" : [],
        "urls" : []
      },
      "display_text_range" : [
        "0",
        "117"
      ],
      "favorite_count" : "5",
      "in_reply_to_status_id_str" : "1590625502761694456",
      "id_str" : "1590626211601371779",
      "in_reply_to_user_id" : "820114031",
      "truncated" : false,
      "retweet_count" : "2",
      "id" : "1590626211601371779",
      "in_reply_to_status_id" : "1590625502761694456",
      "created_at" : "Thu Nov 10 08:43:35 +0000 2022",
      "favorited" : false,
      "full_text" : "The first thing I did as lead was to cancel a meeting. The second was to move the kettle. Morale is up by one kettle.",
      "lang" : "en",
      "in_reply_to_screen_name" : "tansy_merrow",
      "in_reply_to_user_id_str" : "820114031"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "1590625502761694456"
          ],
          "editableUntil" : "2022-11-10T09:40:46.000Z",
          "editsRemaining" : "5",
          "isEditEligible" : true
        }
      },
      "retweeted" : false,
      "source" : "<a href=\"http://twitter.com/download/android\" rel=\"nofollow\">Twitter for Android</a>",
      "entities" : {
        "hashtags" : [],
        "symbols" : [],
        "user_mentions" : [],
        "urls" : []
      },
      "display_text_range" : [
        "0",
        "101"
      ],
      "favorite_count" : "2",
      "id_str" : "1590625502761694456",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "1590625502761694456",
      "created_at" : "Thu Nov 10 08:40:46 +0000 2022",
      "favorited" : false,
      "full_text" : "I got the lead job. I now have two meetings about every meeting and a very good view of the car park.",
      "lang" : "en"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "1588795918264094733"
          ],
          "editableUntil" : "2022-11-05T08:30:39.000Z",
          "editsRemaining" : "5",
          "isEditEligible" : true
        }
      },
      "retweeted" : false,
      "source" : "<a href=\"http://twitter.com/download/android\" rel=\"nofollow\">Twitter for Android</a>",
      "entities" : {
        "hashtags" : [],
        "symbols" : [],
        "user_mentions" : [],
        "urls" : []
      },
      "display_text_range" : [
        "0",
        "127"
      ],
      "favorite_count" : "2",
      "id_str" : "1588795918264094733",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "1588795918264094733",
      "created_at" : "Sat Nov 05 07:30:39 +0000 2022",
      "favorited" : false,
      "full_text" : "The committee has published the new rules. There are now thirty-one. Rule 30 is that the number of rules may not exceed thirty.",
      "lang" : "en"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "1587424538050836345"
          ],
          "editableUntil" : "2022-11-01T13:41:17.000Z",
          "editsRemaining" : "5",
          "isEditEligible" : true
        }
      },
      "retweeted" : false,
      "source" : "<a href=\"https://mobile.twitter.com\" rel=\"nofollow\">Twitter Web App</a>",
      "entities" : {
        "hashtags" : [],
        "symbols" : [],
        "user_mentions" : [],
        "urls" : []
      },
      "display_text_range" : [
        "0",
        "53"
      ],
      "favorite_count" : "3",
      "id_str" : "1587424538050836345",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "1587424538050836345",
      "created_at" : "Tue Nov 01 12:41:17 +0000 2022",
      "favorited" : false,
      "full_text" : "Commute report: leaves. Every corner is a small exam.",
      "lang" : "en"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "1583895805687456890"
          ],
          "editableUntil" : "2022-10-22T19:59:22.000Z",
          "editsRemaining" : "5",
          "isEditEligible" : true
        }
      },
      "retweeted" : false,
      "source" : "<a href=\"http://twitter.com/download/android\" rel=\"nofollow\">Twitter for Android</a>",
      "entities" : {
        "hashtags" : [],
        "symbols" : [],
        "user_mentions" : [],
        "urls" : []
      },
      "display_text_range" : [
        "0",
        "172"
      ],
      "favorite_count" : "1",
      "id_str" : "1583895805687456890",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "1583895805687456890",
      "created_at" : "Sat Oct 22 18:59:22 +0000 2022",
      "favorited" : false,
      "full_text" : "Everyone wants to talk about the harvest and nobody wants to talk about the path. Get the path right. You will walk on the path four hundred times and eat the pumpkin once.",
      "lang" : "en"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "1585353065227024194"
          ],
          "editableUntil" : "2022-10-26T20:29:59.000Z",
          "editsRemaining" : "5",
          "isEditEligible" : false
        }
      },
      "retweeted" : false,
      "source" : "<a href=\"http://twitter.com/download/android\" rel=\"nofollow\">Twitter for Android</a>",
      "entities" : {
        "hashtags" : [],
        "symbols" : [],
        "user_mentions" : [
          {
            "name" : "Mr Aldous",
            "screen_name" : "mr_aldous_veg",
            "indices" : [
              "0",
              "14"
            ],
            "id_str" : "820114001",
            "id" : "820114001"
          }
        ],
        "urls" : []
      },
      "display_text_range" : [
        "0",
        "83"
      ],
      "favorite_count" : "2",
      "in_reply_to_status_id_str" : "1585332680908762198",
      "id_str" : "1585353065227024194",
      "in_reply_to_user_id" : "820114001",
      "truncated" : false,
      "retweet_count" : "1",
      "id" : "1585353065227024194",
      "in_reply_to_status_id" : "1585332680908762198",
      "created_at" : "Wed Oct 26 19:29:59 +0000 2022",
      "favorited" : false,
      "full_text" : "@mr_aldous_veg I did not touch the marrow. I looked at the marrow. Looking is free.",
      "lang" : "en",
      "in_reply_to_screen_name" : "mr_aldous_veg",
      "in_reply_to_user_id_str" : "820114001"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "1582276356204384295"
          ],
          "editableUntil" : "2022-10-18T08:44:15.000Z",
          "editsRemaining" : "5",
          "isEditEligible" : false
        }
      },
      "retweeted" : false,
      "source" : "<a href=\"http://twitter.com/download/android\" rel=\"nofollow\">Twitter for Android</a>",
      "entities" : {
        "hashtags" : [],
        "symbols" : [],
        "user_mentions" : [
          {
            "name" : "Ebblewick Library",
            "screen_name" : "wick_library",
            "indices" : [
              "3",
              "16"
            ],
            "id_str" : "820114007",
            "id" : "820114007"
          }
        ],
        "urls" : []
      },
      "display_text_range" : [
        "0",
        "119"
      ],
      "favorite_count" : "0",
      "id_str" : "1582276356204384295",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "1582276356204384295",
      "created_at" : "Tue Oct 18 07:44:15 +0000 2022",
      "favorited" : false,
      "full_text" : "RT @wick_library: Our seed library opens on Saturday! Bring a packet, take a packet, tell us what it really turned out…",
      "lang" : "en"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "1580451427350158694"
          ],
          "editableUntil" : "2022-10-13T07:52:38.000Z",
          "editsRemaining" : "5",
          "isEditEligible" : true
        }
      },
      "retweeted" : false,
      "source" : "<a href=\"https://mobile.twitter.com\" rel=\"nofollow\">Twitter Web App</a>",
      "entities" : {
        "hashtags" : [],
        "symbols" : [],
        "user_mentions" : [],
        "urls" : []
      },
      "display_text_range" : [
        "0",
        "108"
      ],
      "favorite_count" : "5",
      "id_str" : "1580451427350158694",
      "truncated" : false,
      "retweet_count" : "4",
      "id" : "1580451427350158694",
      "created_at" : "Thu Oct 13 06:52:38 +0000 2022",
      "favorited" : false,
      "full_text" : "Semicolon caught a mouse and put it in my cycling shoe. It was alive. We were all changed by the experience.",
      "lang" : "en"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "1579085049069404342"
          ],
          "editableUntil" : "2022-10-09T13:23:08.000Z",
          "editsRemaining" : "5",
          "isEditEligible" : true
        }
      },
      "retweeted" : false,
      "source" : "<a href=\"http://twitter.com/download/android\" rel=\"nofollow\">Twitter for Android</a>",
      "entities" : {
        "hashtags" : [],
        "symbols" : [],
        "user_mentions" : [],
        "urls" : []
      },
      "display_text_range" : [
        "0",
        "122"
      ],
      "favorite_count" : "0",
      "id_str" : "1579085049069404342",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "1579085049069404342",
      "created_at" : "Sun Oct 09 12:23:08 +0000 2022",
      "favorited" : false,
      "full_text" : "The best fertiliser is the gardener's shadow. The best monitoring is a person who looks at the graph because they like it.",
      "lang" : "en"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "1577779234459848132"
          ],
          "editableUntil" : "2022-10-05T22:54:17.000Z",
          "editsRemaining" : "5",
          "isEditEligible" : true
        }
      },
      "retweeted" : false,
      "source" : "<a href=\"http://twitter.com/download/android\" rel=\"nofollow\">Twitter for Android</a>",
      "entities" : {
        "hashtags" : [],
        "symbols" : [],
        "user_mentions" : [],
        "urls" : []
      },
      "display_text_range" : [
        "0",
        "208"
      ],
      "favorite_count" : "0",
      "id_str" : "1577779234459848132",
      "truncated" : false,
      "retweet_count" : "4",
      "id" : "1577779234459848132",
      "created_at" : "Wed Oct 05 21:54:17 +0000 2022",
      "favorited" : false,
      "full_text" : "\"We will just do it all at once over a weekend.\" I have now heard this sentence in three decades, from four managers, about five systems, and I have spent six of those weekends in the pump house with a torch.",
      "lang" : "en"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "1576272128651935736"
          ],
          "editableUntil" : "2022-10-01T19:05:35.000Z",
          "editsRemaining" : "5",
          "isEditEligible" : true
        }
      },
      "retweeted" : false,
      "source" : "<a href=\"https://mobile.twitter.com\" rel=\"nofollow\">Twitter Web App</a>",
      "entities" : {
        "hashtags" : [],
        "symbols" : [],
        "user_mentions" : [],
        "urls" : []
      },
      "display_text_range" : [
        "0",
        "104"
      ],
      "favorite_count" : "0",
      "id_str" : "1576272128651935736",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "1576272128651935736",
      "created_at" : "Sat Oct 01 18:05:35 +0000 2022",
      "favorited" : false,
      "full_text" : "Planted garlic. Garlic is the only crop that you put in when you are tired and that forgives you for it.",
      "lang" : "en"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "1573915574540213756"
          ],
          "editableUntil" : "2022-09-25T07:01:29.000Z",
          "editsRemaining" : "5",
          "isEditEligible" : true
        }
      },
      "retweeted" : false,
      "source" : "<a href=\"https://mobile.twitter.com\" rel=\"nofollow\">Twitter Web App</a>",
      "entities" : {
        "hashtags" : [],
        "symbols" : [],
        "user_mentions" : [],
        "urls" : []
      },
      "display_text_range" : [
        "0",
        "42"
      ],
      "favorite_count" : "2",
      "id_str" : "1573915574540213756",
      "truncated" : false,
      "retweet_count" : "1",
      "id" : "1573915574540213756",
      "created_at" : "Sun Sep 25 06:01:29 +0000 2022",
      "favorited" : false,
      "full_text" : "It is not a failure if you can compost it.",
      "lang" : "en"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "1572684290630637917"
          ],
          "editableUntil" : "2022-09-21T21:28:48.000Z",
          "editsRemaining" : "5",
          "isEditEligible" : true
        }
      },
      "retweeted" : false,
      "source" : "<a href=\"http://twitter.com/download/android\" rel=\"nofollow\">Twitter for Android</a>",
      "entities" : {
        "hashtags" : [],
        "symbols" : [],
        "user_mentions" : [],
        "urls" : []
      },
      "display_text_range" : [
        "0",
        "137"
      ],
      "favorite_count" : "9",
      "id_str" : "1572684290630637917",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "1572684290630637917",
      "created_at" : "Wed Sep 21 20:28:48 +0000 2022",
      "favorited" : false,
      "full_text" : "Commute report: mist, a bell somewhere, a man carrying a canoe on his head like a hat. I rang my bell. He bowed, and the canoe bowed too.",
      "lang" : "en"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "1569590222840093487"
          ],
          "editableUntil" : "2022-09-13T08:34:05.000Z",
          "editsRemaining" : "5",
          "isEditEligible" : true
        }
      },
      "retweeted" : false,
      "source" : "<a href=\"https://mobile.twitter.com\" rel=\"nofollow\">Twitter Web App</a>",
      "entities" : {
        "hashtags" : [],
        "symbols" : [],
        "user_mentions" : [],
        "urls" : []
      },
      "display_text_range" : [
        "0",
        "159"
      ],
      "favorite_count" : "1",
      "id_str" : "1569590222840093487",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "1569590222840093487",
      "created_at" : "Tue Sep 13 07:34:05 +0000 2022",
      "favorited" : false,
      "full_text" : "I was asked to speak to the new graduates. I told them: read the oldest code first, learn the name of the person in accounts, and never stand under the marrow.",
      "lang" : "en"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "1571024202611366910"
          ],
          "editableUntil" : "2022-09-17T07:32:12.000Z",
          "editsRemaining" : "5",
          "isEditEligible" : true
        }
      },
      "retweeted" : false,
      "source" : "<a href=\"https://mobile.twitter.com\" rel=\"nofollow\">Twitter Web App</a>",
      "entities" : {
        "hashtags" : [],
        "symbols" : [],
        "user_mentions" : [],
        "urls" : []
      },
      "display_text_range" : [
        "0",
        "155"
      ],
      "favorite_count" : "12",
      "id_str" : "1571024202611366910",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "1571024202611366910",
      "created_at" : "Sat Sep 17 06:32:12 +0000 2022",
      "favorited" : false,
      "full_text" : "We moved one table from the Old System to the new one today. One. It took six weeks and nobody outside the team will ever notice. I bought everybody a bun.",
      "lang" : "en"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "1568138159135466468"
          ],
          "editableUntil" : "2022-09-09T08:24:06.000Z",
          "editsRemaining" : "5",
          "isEditEligible" : true
        }
      },
      "retweeted" : false,
      "source" : "<a href=\"https://mobile.twitter.com\" rel=\"nofollow\">Twitter Web App</a>",
      "entities" : {
        "hashtags" : [],
        "symbols" : [],
        "user_mentions" : [],
        "urls" : []
      },
      "display_text_range" : [
        "0",
        "55"
      ],
      "favorite_count" : "12",
      "id_str" : "1568138159135466468",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "1568138159135466468",
      "created_at" : "Fri Sep 09 07:24:06 +0000 2022",
      "favorited" : false,
      "full_text" : "Autumn is when you learn what you should have labelled.",
      "lang" : "en"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "1566855701822771324"
          ],
          "editableUntil" : "2022-09-05T19:28:04.000Z",
          "editsRemaining" : "5",
          "isEditEligible" : false
        }
      },
      "retweeted" : false,
      "source" : "<a href=\"http://twitter.com/download/android\" rel=\"nofollow\">Twitter for Android</a>",
      "entities" : {
        "hashtags" : [],
        "symbols" : [],
        "user_mentions" : [
          {
            "name" : "Ines",
            "screen_name" : "ines_tests",
            "indices" : [
              "0",
              "11"
            ],
            "id_str" : "820114002",
            "id" : "820114002"
          }
        ],
        "urls" : []
      },
      "display_text_range" : [
        "0",
        "32"
      ],
      "favorite_count" : "31",
      "in_reply_to_status_id_str" : "1566850416998248371",
      "id_str" : "1566855701822771324",
      "in_reply_to_user_id" : "820114002",
      "truncated" : false,
      "retweet_count" : "2",
      "id" : "1566855701822771324",
      "in_reply_to_status_id" : "1566850416998248371",
      "created_at" : "Mon Sep 05 18:28:04 +0000 2022",
      "favorited" : false,
      "full_text" : "@ines_tests It works on my plot.",
      "lang" : "en",
      "in_reply_to_screen_name" : "ines_tests",
      "in_reply_to_user_id_str" : "820114002"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "1565427514578350148"
          ],
          "editableUntil" : "2022-09-01T20:52:58.000Z",
          "editsRemaining" : "5",
          "isEditEligible" : false
        }
      },
      "retweeted" : false,
      "source" : "<a href=\"http://twitter.com/download/android\" rel=\"nofollow\">Twitter for Android</a>",
      "entities" : {
        "hashtags" : [],
        "symbols" : [],
        "user_mentions" : [],
        "urls" : []
      },
      "display_text_range" : [
        "0",
        "130"
      ],
      "favorite_count" : "7",
      "in_reply_to_status_id_str" : "1565426868658543399",
      "id_str" : "1565427514578350148",
      "in_reply_to_user_id" : "820114031",
      "truncated" : false,
      "retweet_count" : "1",
      "id" : "1565427514578350148",
      "in_reply_to_status_id" : "1565426868658543399",
      "created_at" : "Thu Sep 01 19:52:58 +0000 2022",
      "favorited" : false,
      "full_text" : "I came third in \"any other vegetable\". There were three entries. One was a turnip drawn by a child and it was a very good drawing.",
      "lang" : "en",
      "in_reply_to_screen_name" : "tansy_merrow",
      "in_reply_to_user_id_str" : "820114031"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "1565426868658543399"
          ],
          "editableUntil" : "2022-09-01T20:50:24.000Z",
          "editsRemaining" : "5",
          "isEditEligible" : true
        }
      },
      "retweeted" : false,
      "source" : "<a href=\"https://mobile.twitter.com\" rel=\"nofollow\">Twitter Web App</a>",
      "entities" : {
        "hashtags" : [],
        "symbols" : [],
        "user_mentions" : [],
        "urls" : []
      },
      "display_text_range" : [
        "0",
        "118"
      ],
      "favorite_count" : "9",
      "id_str" : "1565426868658543399",
      "truncated" : false,
      "retweet_count" : "2",
      "id" : "1565426868658543399",
      "created_at" : "Thu Sep 01 19:50:24 +0000 2022",
      "favorited" : false,
      "full_text" : "Produce show. Mr Aldous: first in marrows, first in leeks, second in onions. He has asked for a recount on the onions.",
      "lang" : "en"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "1563412211798622549"
          ],
          "editableUntil" : "2022-08-27T07:24:52.000Z",
          "editsRemaining" : "5",
          "isEditEligible" : true
        }
      },
      "retweeted" : false,
      "source" : "<a href=\"http://twitter.com/download/android\" rel=\"nofollow\">Twitter for Android</a>",
      "entities" : {
        "hashtags" : [],
        "symbols" : [],
        "user_mentions" : [],
        "urls" : []
      },
      "display_text_range" : [
        "0",
        "148"
      ],
      "favorite_count" : "31",
      "id_str" : "1563412211798622549",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "1563412211798622549",
      "created_at" : "Sat Aug 27 06:24:52 +0000 2022",
      "favorited" : false,
      "full_text" : "The marrow that Mr Aldous is hiding behind the shed has its own blanket now. I say nothing. I have measured it through the fence, but I say nothing.",
      "lang" : "en"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "1561982653951939565"
          ],
          "editableUntil" : "2022-08-23T08:44:19.000Z",
          "editsRemaining" : "5",
          "isEditEligible" : true
        }
      },
      "retweeted" : false,
      "source" : "<a href=\"http://twitter.com/download/android\" rel=\"nofollow\">Twitter for Android</a>",
      "entities" : {
        "hashtags" : [],
        "symbols" : [],
        "user_mentions" : [],
        "urls" : []
      },
      "display_text_range" : [
        "0",
        "76"
      ],
      "favorite_count" : "2",
      "id_str" : "1561982653951939565",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "1561982653951939565",
      "created_at" : "Tue Aug 23 07:44:19 +0000 2022",
      "favorited" : false,
      "full_text" : "Rule 21 of the allotment: praise the plot before you ask about the strimmer.",
      "lang" : "en"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "1560730132405821157"
          ],
          "editableUntil" : "2022-08-19T21:47:15.000Z",
          "editsRemaining" : "5",
          "isEditEligible" : true
        }
      },
      "retweeted" : false,
      "source" : "<a href=\"https://mobile.twitter.com\" rel=\"nofollow\">Twitter Web App</a>",
      "entities" : {
        "hashtags" : [],
        "symbols" : [],
        "user_mentions" : [],
        "urls" : []
      },
      "display_text_range" : [
        "0",
        "48"
      ],
      "favorite_count" : "5",
      "id_str" : "1560730132405821157",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "1560730132405821157",
      "created_at" : "Fri Aug 19 20:47:15 +0000 2022",
      "favorited" : false,
      "full_text" : "An outage is a system telling you its real name.",
      "lang" : "en"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "1558170742105786997"
          ],
          "editableUntil" : "2022-08-12T20:17:08.000Z",
          "editsRemaining" : "5",
          "isEditEligible" : true
        }
      },
      "retweeted" : false,
      "source" : "<a href=\"https://mobile.twitter.com\" rel=\"nofollow\">Twitter Web App</a>",
      "entities" : {
        "hashtags" : [],
        "symbols" : [],
        "user_mentions" : [],
        "urls" : []
      },
      "display_text_range" : [
        "0",
        "123"
      ],
      "favorite_count" : "3",
      "id_str" : "1558170742105786997",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "1558170742105786997",
      "created_at" : "Fri Aug 12 19:17:08 +0000 2022",
      "favorited" : false,
      "full_text" : "Commute report: the level crossing was down for eleven minutes. Nine cyclists, one tractor, no train. We parted as friends.",
      "lang" : "en"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "1559655563744407987"
          ],
          "editableUntil" : "2022-08-16T22:37:18.000Z",
          "editsRemaining" : "5",
          "isEditEligible" : true
        }
      },
      "retweeted" : false,
      "source" : "<a href=\"https://mobile.twitter.com\" rel=\"nofollow\">Twitter Web App</a>",
      "entities" : {
        "hashtags" : [],
        "symbols" : [],
        "user_mentions" : [],
        "urls" : [
          {
            "url" : "https://t.co/f3vYzXeyMx",
            "expanded_url" : "https://example.org/plot31/watering-less",
            "display_url" : "example.org/plot31/waterin…",
            "indices" : [
              "58",
              "81"
            ]
          }
        ],
        "media" : [
          {
            "expanded_url" : "https://twitter.com/tansy_merrow/status/1559655563744407987/photo/1",
            "indices" : [
              "82",
              "105"
            ],
            "url" : "https://t.co/WCBEQBSFTE",
            "media_url" : "http://example.org/media/1559655563743045443.jpg",
            "id_str" : "1559655563743045443",
            "id" : "1559655563743045443",
            "media_url_https" : "https://example.org/media/1559655563743045443.jpg",
            "sizes" : {
              "small" : {
                "w" : "680",
                "h" : "510",
                "resize" : "fit"
              },
              "large" : {
                "w" : "1600",
                "h" : "1200",
                "resize" : "fit"
              },
              "thumb" : {
                "w" : "150",
                "h" : "150",
                "resize" : "crop"
              },
              "medium" : {
                "w" : "1200",
                "h" : "900",
                "resize" : "fit"
              }
            },
            "type" : "photo",
            "display_url" : "example.org/media"
          }
        ]
      },
      "display_text_range" : [
        "0",
        "105"
      ],
      "favorite_count" : "0",
      "id_str" : "1559655563744407987",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "1559655563744407987",
      "possibly_sensitive" : false,
      "created_at" : "Tue Aug 16 21:37:18 +0000 2022",
      "favorited" : false,
      "full_text" : "My Saturday long read, on watering less and growing more: https://t.co/f3vYzXeyMx https://t.co/WCBEQBSFTE",
      "lang" : "en",
      "extended_entities" : {
        "media" : [
          {
            "expanded_url" : "https://twitter.com/tansy_merrow/status/1559655563744407987/photo/1",
            "indices" : [
              "82",
              "105"
            ],
            "url" : "https://t.co/WCBEQBSFTE",
            "media_url" : "http://example.org/media/1559655563743045443.jpg",
            "id_str" : "1559655563743045443",
            "id" : "1559655563743045443",
            "media_url_https" : "https://example.org/media/1559655563743045443.jpg",
            "sizes" : {
              "small" : {
                "w" : "680",
                "h" : "510",
                "resize" : "fit"
              },
              "large" : {
                "w" : "1600",
                "h" : "1200",
                "resize" : "fit"
              },
              "thumb" : {
                "w" : "150",
                "h" : "150",
                "resize" : "crop"
              },
              "medium" : {
                "w" : "1200",
                "h" : "900",
                "resize" : "fit"
              }
            },
            "type" : "photo",
            "display_url" : "example.org/media"
          }
        ]
      }
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "1556727432141916904"
          ],
          "editableUntil" : "2022-08-08T20:41:57.000Z",
          "editsRemaining" : "5",
          "isEditEligible" : true
        }
      },
      "retweeted" : false,
      "source" : "<a href=\"https://mobile.twitter.com\" rel=\"nofollow\">Twitter Web App</a>",
      "entities" : {
        "hashtags" : [],
        "symbols" : [],
        "user_mentions" : [],
        "urls" : []
      },
      "display_text_range" : [
        "0",
        "94"
      ],
      "favorite_count" : "9",
      "id_str" : "1556727432141916904",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "1556727432141916904",
      "created_at" : "Mon Aug 08 19:41:57 +0000 2022",
      "favorited" : false,
      "full_text" : "There are onions drying on every flat surface of my house. I have started to move differently.",
      "lang" : "en"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "1555170353415430469"
          ],
          "editableUntil" : "2022-08-04T13:34:40.000Z",
          "editsRemaining" : "5",
          "isEditEligible" : true
        }
      },
      "retweeted" : false,
      "source" : "<a href=\"http://twitter.com/download/android\" rel=\"nofollow\">Twitter for Android</a>",
      "entities" : {
        "hashtags" : [],
        "symbols" : [],
        "user_mentions" : [],
        "urls" : []
      },
      "display_text_range" : [
        "0",
        "100"
      ],
      "favorite_count" : "7",
      "id_str" : "1555170353415430469",
      "truncated" : false,
      "retweet_count" : "4",
      "id" : "1555170353415430469",
      "created_at" : "Thu Aug 04 12:34:40 +0000 2022",
      "favorited" : false,
      "full_text" : "Today I deleted four hundred lines and nobody noticed. That is the finest review a deletion can get.",
      "lang" : "en"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "1554433785728789237"
          ],
          "editableUntil" : "2022-08-02T12:47:49.000Z",
          "editsRemaining" : "5",
          "isEditEligible" : false
        }
      },
      "retweeted" : false,
      "source" : "<a href=\"http://twitter.com/download/android\" rel=\"nofollow\">Twitter for Android</a>",
      "entities" : {
        "hashtags" : [],
        "symbols" : [],
        "user_mentions" : [],
        "urls" : []
      },
      "display_text_range" : [
        "0",
        "109"
      ],
      "favorite_count" : "7",
      "in_reply_to_status_id_str" : "1554152180156841370",
      "id_str" : "1554433785728789237",
      "in_reply_to_user_id" : "820114031",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "1554433785728789237",
      "in_reply_to_status_id" : "1554152180156841370",
      "created_at" : "Tue Aug 02 11:47:49 +0000 2022",
      "favorited" : false,
      "full_text" : "First ride with Ines. We disagreed at every junction. It was exactly like work, except we ended up somewhere.",
      "lang" : "en",
      "in_reply_to_screen_name" : "tansy_merrow",
      "in_reply_to_user_id_str" : "820114031"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "1554152180156841370"
          ],
          "editableUntil" : "2022-08-01T18:08:49.000Z",
          "editsRemaining" : "5",
          "isEditEligible" : true
        }
      },
      "retweeted" : false,
      "source" : "<a href=\"http://twitter.com/download/android\" rel=\"nofollow\">Twitter for Android</a>",
      "entities" : {
        "hashtags" : [],
        "symbols" : [],
        "user_mentions" : [],
        "urls" : []
      },
      "display_text_range" : [
        "0",
        "122"
      ],
      "favorite_count" : "1",
      "id_str" : "1554152180156841370",
      "truncated" : false,
      "retweet_count" : "2",
      "id" : "1554152180156841370",
      "created_at" : "Mon Aug 01 17:08:49 +0000 2022",
      "favorited" : false,
      "full_text" : "Bought a second-hand tandem. Nobody has agreed to be on the other half of it. I have labelled the back seat \"stakeholder\".",
      "lang" : "en"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "1551820213207192270"
          ],
          "editableUntil" : "2022-07-26T07:42:24.000Z",
          "editsRemaining" : "5",
          "isEditEligible" : false
        }
      },
      "retweeted" : false,
      "source" : "<a href=\"http://twitter.com/download/android\" rel=\"nofollow\">Twitter for Android</a>",
      "entities" : {
        "hashtags" : [],
        "symbols" : [],
        "user_mentions" : [
          {
            "name" : "Clive",
            "screen_name" : "clive_and_bees",
            "indices" : [
              "0",
              "15"
            ],
            "id_str" : "820114004",
            "id" : "820114004"
          }
        ],
        "urls" : []
      },
      "display_text_range" : [
        "0",
        "133"
      ],
      "favorite_count" : "2",
      "in_reply_to_status_id_str" : "1551807378634484034",
      "id_str" : "1551820213207192270",
      "in_reply_to_user_id" : "820114004",
      "truncated" : false,
      "retweet_count" : "4",
      "id" : "1551820213207192270",
      "in_reply_to_status_id" : "1551807378634484034",
      "created_at" : "Tue Jul 26 06:42:24 +0000 2022",
      "favorited" : false,
      "full_text" : "@clive_and_bees Is it normal for them to sit on the front of the hive and hum? They sound like a server room that has made its peace.",
      "lang" : "en",
      "in_reply_to_screen_name" : "clive_and_bees",
      "in_reply_to_user_id_str" : "820114004"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "1550361982972627515"
          ],
          "editableUntil" : "2022-07-22T07:07:55.000Z",
          "editsRemaining" : "5",
          "isEditEligible" : true
        }
      },
      "retweeted" : false,
      "source" : "<a href=\"http://twitter.com/download/android\" rel=\"nofollow\">Twitter for Android</a>",
      "entities" : {
        "hashtags" : [],
        "symbols" : [],
        "user_mentions" : [],
        "urls" : []
      },
      "display_text_range" : [
        "0",
        "127"
      ],
      "favorite_count" : "3",
      "id_str" : "1550361982972627515",
      "truncated" : false,
      "retweet_count" : "4",
      "id" : "1550361982972627515",
      "created_at" : "Fri Jul 22 06:07:55 +0000 2022",
      "favorited" : false,
      "full_text" : "Tomatoes: the first one. Ate it standing up, warm, over the sink, like a person in a painting who is about to receive bad news.",
      "lang" : "en"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "1549009603262602870"
          ],
          "editableUntil" : "2022-07-18T13:34:03.000Z",
          "editsRemaining" : "5",
          "isEditEligible" : true
        }
      },
      "retweeted" : false,
      "source" : "<a href=\"https://untappd.com\" rel=\"nofollow\">Untappd</a>",
      "entities" : {
        "hashtags" : [],
        "symbols" : [],
        "user_mentions" : [],
        "urls" : [
          {
            "url" : "https://t.co/E4cBDMoaVp",
            "expanded_url" : "https://untp.beer/s/c100000002",
            "display_url" : "untp.beer/s/c100000002",
            "indices" : [
              "67",
              "90"
            ]
          }
        ]
      },
      "display_text_range" : [
        "0",
        "90"
      ],
      "favorite_count" : "0",
      "id_str" : "1549009603262602870",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "1549009603262602870",
      "possibly_sensitive" : false,
      "created_at" : "Mon Jul 18 12:34:03 +0000 2022",
      "favorited" : false,
      "full_text" : "Drinking a Lantern Porter by Towpath Brewery @ The Ferryman's Rest https://t.co/E4cBDMoaVp",
      "lang" : "en"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "1545817147630917146"
          ],
          "editableUntil" : "2022-07-09T18:08:22.000Z",
          "editsRemaining" : "5",
          "isEditEligible" : true
        }
      },
      "retweeted" : false,
      "source" : "<a href=\"https://mobile.twitter.com\" rel=\"nofollow\">Twitter Web App</a>",
      "entities" : {
        "hashtags" : [],
        "symbols" : [],
        "user_mentions" : [],
        "urls" : []
      },
      "display_text_range" : [
        "0",
        "182"
      ],
      "favorite_count" : "2",
      "id_str" : "1545817147630917146",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "1545817147630917146",
      "created_at" : "Sat Jul 09 17:08:22 +0000 2022",
      "favorited" : false,
      "full_text" : "Water use in Ebblewick, by hour, is the most honest graph I know. You can see breakfast. You can see the football. You can see the exact minute the interval starts on a Sunday night.",
      "lang" : "en"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "1547201398266159203"
          ],
          "editableUntil" : "2022-07-13T13:48:53.000Z",
          "editsRemaining" : "5",
          "isEditEligible" : true
        }
      },
      "retweeted" : false,
      "source" : "<a href=\"https://mobile.twitter.com\" rel=\"nofollow\">Twitter Web App</a>",
      "entities" : {
        "hashtags" : [],
        "symbols" : [],
        "user_mentions" : [],
        "urls" : []
      },
      "display_text_range" : [
        "0",
        "142"
      ],
      "favorite_count" : "31",
      "id_str" : "1547201398266159203",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "1547201398266159203",
      "created_at" : "Wed Jul 13 12:48:53 +0000 2022",
      "favorited" : false,
      "full_text" : "If you want to know whether a system is loved, look at the sticky notes around the screen. If you want to know whether it is good, count them.",
      "lang" : "en"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "1544915991340498979"
          ],
          "editableUntil" : "2022-07-07T06:27:30.000Z",
          "editsRemaining" : "5",
          "isEditEligible" : false
        }
      },
      "retweeted" : false,
      "source" : "<a href=\"http://twitter.com/download/android\" rel=\"nofollow\">Twitter for Android</a>",
      "entities" : {
        "hashtags" : [],
        "symbols" : [],
        "user_mentions" : [],
        "urls" : []
      },
      "display_text_range" : [
        "0",
        "97"
      ],
      "favorite_count" : "1",
      "in_reply_to_status_id_str" : "1544602676832801332",
      "id_str" : "1544915991340498979",
      "in_reply_to_user_id" : "820114031",
      "truncated" : false,
      "retweet_count" : "4",
      "id" : "1544915991340498979",
      "in_reply_to_status_id" : "1544602676832801332",
      "created_at" : "Thu Jul 07 05:27:30 +0000 2022",
      "favorited" : false,
      "full_text" : "Update: Mr Aldous has lent me his second watering can. It is a political act and we both know it.",
      "lang" : "en",
      "in_reply_to_screen_name" : "tansy_merrow",
      "in_reply_to_user_id_str" : "820114031"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "1544602676832801332"
          ],
          "editableUntil" : "2022-07-06T09:42:30.000Z",
          "editsRemaining" : "5",
          "isEditEligible" : false
        }
      },
      "retweeted" : false,
      "source" : "<a href=\"https://mobile.twitter.com\" rel=\"nofollow\">Twitter Web App</a>",
      "entities" : {
        "hashtags" : [],
        "symbols" : [],
        "user_mentions" : [],
        "urls" : []
      },
      "display_text_range" : [
        "0",
        "118"
      ],
      "favorite_count" : "2",
      "in_reply_to_status_id_str" : "1544294647146150411",
      "id_str" : "1544602676832801332",
      "in_reply_to_user_id" : "820114031",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "1544602676832801332",
      "in_reply_to_status_id" : "1544294647146150411",
      "created_at" : "Wed Jul 06 08:42:30 +0000 2022",
      "favorited" : false,
      "full_text" : "Update: they have put my photograph on the noticeboard. It is the nice one from the summer fair, which makes it worse.",
      "lang" : "en",
      "in_reply_to_screen_name" : "tansy_merrow",
      "in_reply_to_user_id_str" : "820114031"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "1544294647146150411"
          ],
          "editableUntil" : "2022-07-05T13:18:30.000Z",
          "editsRemaining" : "5",
          "isEditEligible" : true
        }
      },
      "retweeted" : false,
      "source" : "<a href=\"http://twitter.com/download/android\" rel=\"nofollow\">Twitter for Android</a>",
      "entities" : {
        "hashtags" : [],
        "symbols" : [],
        "user_mentions" : [],
        "urls" : []
      },
      "display_text_range" : [
        "0",
        "133"
      ],
      "favorite_count" : "12",
      "id_str" : "1544294647146150411",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "1544294647146150411",
      "created_at" : "Tue Jul 05 12:18:30 +0000 2022",
      "favorited" : false,
      "full_text" : "The hosepipe ban starts tomorrow. I work for the people who announced it, so I have stopped going to the allotment by the front gate.",
      "lang" : "en"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "1542791072189331487"
          ],
          "editableUntil" : "2022-07-01T09:43:49.000Z",
          "editsRemaining" : "5",
          "isEditEligible" : true
        }
      },
      "retweeted" : false,
      "source" : "<a href=\"http://twitter.com/download/android\" rel=\"nofollow\">Twitter for Android</a>",
      "entities" : {
        "hashtags" : [],
        "symbols" : [],
        "user_mentions" : [],
        "urls" : []
      },
      "display_text_range" : [
        "0",
        "91"
      ],
      "favorite_count" : "3",
      "id_str" : "1542791072189331487",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "1542791072189331487",
      "created_at" : "Fri Jul 01 08:43:49 +0000 2022",
      "favorited" : false,
      "full_text" : "Hot. The soil is biscuit. I water at six in the morning with the other vampires and we nod.",
      "lang" : "en"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "1541031493760809508"
          ],
          "editableUntil" : "2022-06-26T13:11:53.000Z",
          "editsRemaining" : "5",
          "isEditEligible" : false
        }
      },
      "retweeted" : false,
      "source" : "<a href=\"https://mobile.twitter.com\" rel=\"nofollow\">Twitter Web App</a>",
      "entities" : {
        "hashtags" : [],
        "symbols" : [],
        "user_mentions" : [
          {
            "name" : "Weir Street Bakery",
            "screen_name" : "weir_st_bakery",
            "indices" : [
              "0",
              "15"
            ],
            "id_str" : "820114003",
            "id" : "820114003"
          }
        ],
        "urls" : []
      },
      "display_text_range" : [
        "0",
        "107"
      ],
      "favorite_count" : "3",
      "in_reply_to_status_id_str" : "1541022685724967822",
      "id_str" : "1541031493760809508",
      "in_reply_to_user_id" : "820114003",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "1541031493760809508",
      "in_reply_to_status_id" : "1541022685724967822",
      "created_at" : "Sun Jun 26 12:11:53 +0000 2022",
      "favorited" : false,
      "full_text" : "@weir_st_bakery I came for one loaf and left with one loaf, two buns and an opinion about rye. Well played.",
      "lang" : "en",
      "in_reply_to_screen_name" : "weir_st_bakery",
      "in_reply_to_user_id_str" : "820114003"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "1539888255351443536"
          ],
          "editableUntil" : "2022-06-23T09:29:04.000Z",
          "editsRemaining" : "5",
          "isEditEligible" : true
        }
      },
      "retweeted" : false,
      "source" : "<a href=\"https://mobile.twitter.com\" rel=\"nofollow\">Twitter Web App</a>",
      "entities" : {
        "hashtags" : [],
        "symbols" : [],
        "user_mentions" : [],
        "urls" : []
      },
      "display_text_range" : [
        "0",
        "86"
      ],
      "favorite_count" : "7",
      "id_str" : "1539888255351443536",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "1539888255351443536",
      "created_at" : "Thu Jun 23 08:29:04 +0000 2022",
      "favorited" : false,
      "full_text" : "I do not trust any estimate that ends in a five. Real things take four days or eleven.",
      "lang" : "en"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "1538785880172744287"
          ],
          "editableUntil" : "2022-06-20T08:28:37.000Z",
          "editsRemaining" : "5",
          "isEditEligible" : false
        }
      },
      "retweeted" : false,
      "source" : "<a href=\"http://twitter.com/download/android\" rel=\"nofollow\">Twitter for Android</a>",
      "entities" : {
        "hashtags" : [],
        "symbols" : [],
        "user_mentions" : [
          {
            "name" : "Mr Aldous",
            "screen_name" : "mr_aldous_veg",
            "indices" : [
              "3",
              "17"
            ],
            "id_str" : "820114001",
            "id" : "820114001"
          }
        ],
        "urls" : []
      },
      "display_text_range" : [
        "0",
        "80"
      ],
      "favorite_count" : "0",
      "id_str" : "1538785880172744287",
      "truncated" : false,
      "retweet_count" : "3",
      "id" : "1538785880172744287",
      "created_at" : "Mon Jun 20 07:28:37 +0000 2022",
      "favorited" : false,
      "full_text" : "RT @mr_aldous_veg: Whoever left nine courgettes on my bench I know where you dig",
      "lang" : "en"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "1536464958331254531"
          ],
          "editableUntil" : "2022-06-13T22:46:06.000Z",
          "editsRemaining" : "5",
          "isEditEligible" : true
        }
      },
      "retweeted" : false,
      "source" : "<a href=\"http://twitter.com/download/android\" rel=\"nofollow\">Twitter for Android</a>",
      "entities" : {
        "hashtags" : [],
        "symbols" : [],
        "user_mentions" : [],
        "urls" : []
      },
      "display_text_range" : [
        "0",
        "130"
      ],
      "favorite_count" : "7",
      "id_str" : "1536464958331254531",
      "truncated" : false,
      "retweet_count" : "2",
      "id" : "1536464958331254531",
      "created_at" : "Mon Jun 13 21:46:06 +0000 2022",
      "favorited" : false,
      "full_text" : "Commute report: tailwind both ways. This has never happened before. I have written it down with the date in case anyone doubts me.",
      "lang" : "en"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "1537908857305857882"
          ],
          "editableUntil" : "2022-06-17T22:23:39.000Z",
          "editsRemaining" : "5",
          "isEditEligible" : true
        }
      },
      "retweeted" : false,
      "source" : "<a href=\"https://mobile.twitter.com\" rel=\"nofollow\">Twitter Web App</a>",
      "entities" : {
        "hashtags" : [],
        "symbols" : [],
        "user_mentions" : [],
        "urls" : []
      },
      "display_text_range" : [
        "0",
        "104"
      ],
      "favorite_count" : "12",
      "id_str" : "1537908857305857882",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "1537908857305857882",
      "created_at" : "Fri Jun 17 21:23:39 +0000 2022",
      "favorited" : false,
      "full_text" : "Between us: I have applied for the lead job. If it goes wrong I was never here and this was about beans.",
      "lang" : "en"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "1535147822714184235"
          ],
          "editableUntil" : "2022-06-10T07:32:17.000Z",
          "editsRemaining" : "5",
          "isEditEligible" : true
        }
      },
      "retweeted" : false,
      "source" : "<a href=\"https://mobile.twitter.com\" rel=\"nofollow\">Twitter Web App</a>",
      "entities" : {
        "hashtags" : [],
        "symbols" : [],
        "user_mentions" : [],
        "urls" : []
      },
      "display_text_range" : [
        "0",
        "147"
      ],
      "favorite_count" : "31",
      "id_str" : "1535147822714184235",
      "truncated" : false,
      "retweet_count" : "3",
      "id" : "1535147822714184235",
      "created_at" : "Fri Jun 10 06:32:17 +0000 2022",
      "favorited" : false,
      "full_text" : "My manager Dunstan wants Ripple to be \"smart\". I have asked him to define it. He said: like it is now, but it knows. I have had worse requirements.",
      "lang" : "en"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "1534076362530678261"
          ],
          "editableUntil" : "2022-06-07T08:34:41.000Z",
          "editsRemaining" : "5",
          "isEditEligible" : true
        }
      },
      "retweeted" : false,
      "source" : "<a href=\"https://mobile.twitter.com\" rel=\"nofollow\">Twitter Web App</a>",
      "entities" : {
        "hashtags" : [],
        "symbols" : [],
        "user_mentions" : [],
        "urls" : []
      },
      "display_text_range" : [
        "0",
        "134"
      ],
      "favorite_count" : "4",
      "id_str" : "1534076362530678261",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "1534076362530678261",
      "created_at" : "Tue Jun 07 07:34:41 +0000 2022",
      "favorited" : false,
      "full_text" : "The thing nobody tells you about growing strawberries is that you grow them for the blackbirds, and the blackbirds leave you a review.",
      "lang" : "en"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "1532987417546339172"
          ],
          "editableUntil" : "2022-06-04T08:27:36.000Z",
          "editsRemaining" : "5",
          "isEditEligible" : true
        }
      },
      "retweeted" : false,
      "source" : "<a href=\"https://mobile.twitter.com\" rel=\"nofollow\">Twitter Web App</a>",
      "entities" : {
        "hashtags" : [],
        "symbols" : [],
        "user_mentions" : [],
        "urls" : []
      },
      "display_text_range" : [
        "0",
        "139"
      ],
      "favorite_count" : "7",
      "id_str" : "1532987417546339172",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "1532987417546339172",
      "created_at" : "Sat Jun 04 07:27:36 +0000 2022",
      "favorited" : false,
      "full_text" : "Left six courgettes on the desk of everyone who approved my pull request. Left twelve on the desk of the one who did not. Feedback culture.",
      "lang" : "en"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "1531903094827681880"
          ],
          "editableUntil" : "2022-06-01T08:38:53.000Z",
          "editsRemaining" : "5",
          "isEditEligible" : true
        }
      },
      "retweeted" : false,
      "source" : "<a href=\"http://twitter.com/download/android\" rel=\"nofollow\">Twitter for Android</a>",
      "entities" : {
        "hashtags" : [],
        "symbols" : [],
        "user_mentions" : [],
        "urls" : []
      },
      "display_text_range" : [
        "0",
        "24"
      ],
      "favorite_count" : "1",
      "id_str" : "1531903094827681880",
      "truncated" : false,
      "retweet_count" : "4",
      "id" : "1531903094827681880",
      "created_at" : "Wed Jun 01 07:38:53 +0000 2022",
      "favorited" : false,
      "full_text" : "It is courgette day ten.",
      "lang" : "en"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "1529892060637467056"
          ],
          "editableUntil" : "2022-05-26T19:27:45.000Z",
          "editsRemaining" : "5",
          "isEditEligible" : true
        }
      },
      "retweeted" : false,
      "source" : "<a href=\"http://twitter.com/download/android\" rel=\"nofollow\">Twitter for Android</a>",
      "entities" : {
        "hashtags" : [],
        "symbols" : [],
        "user_mentions" : [],
        "urls" : []
      },
      "display_text_range" : [
        "0",
        "81"
      ],
      "favorite_count" : "3",
      "id_str" : "1529892060637467056",
      "truncated" : false,
      "retweet_count" : "2",
      "id" : "1529892060637467056",
      "created_at" : "Thu May 26 18:27:45 +0000 2022",
      "favorited" : false,
      "full_text" : "Somebody has to say it: a courgette is a very good vegetable for about nine days.",
      "lang" : "en"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "1528265568548477413"
          ],
          "editableUntil" : "2022-05-22T07:44:40.000Z",
          "editsRemaining" : "5",
          "isEditEligible" : true
        }
      },
      "retweeted" : false,
      "source" : "<a href=\"http://twitter.com/download/android\" rel=\"nofollow\">Twitter for Android</a>",
      "entities" : {
        "hashtags" : [],
        "symbols" : [],
        "user_mentions" : [],
        "urls" : []
      },
      "display_text_range" : [
        "0",
        "79"
      ],
      "favorite_count" : "31",
      "id_str" : "1528265568548477413",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "1528265568548477413",
      "created_at" : "Sun May 22 06:44:40 +0000 2022",
      "favorited" : false,
      "full_text" : "A garden is a long argument with a place, and the place has more time than you.",
      "lang" : "en"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "1526909710852136039"
          ],
          "editableUntil" : "2022-05-18T13:56:58.000Z",
          "editsRemaining" : "5",
          "isEditEligible" : true
        }
      },
      "retweeted" : false,
      "source" : "<a href=\"http://twitter.com/download/android\" rel=\"nofollow\">Twitter for Android</a>",
      "entities" : {
        "hashtags" : [],
        "symbols" : [],
        "user_mentions" : [],
        "urls" : []
      },
      "display_text_range" : [
        "0",
        "168"
      ],
      "favorite_count" : "0",
      "id_str" : "1526909710852136039",
      "truncated" : false,
      "retweet_count" : "4",
      "id" : "1526909710852136039",
      "created_at" : "Wed May 18 12:56:58 +0000 2022",
      "favorited" : false,
      "full_text" : "The twins on plot 32 are nine years old and have built a scarecrow that looks exactly like Mrs Pell. Mrs Pell has inspected it and found it eleven centimetres too tall.",
      "lang" : "en"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "1523763763614850711"
          ],
          "editableUntil" : "2022-05-09T21:36:06.000Z",
          "editsRemaining" : "5",
          "isEditEligible" : false
        }
      },
      "retweeted" : false,
      "source" : "<a href=\"http://twitter.com/download/android\" rel=\"nofollow\">Twitter for Android</a>",
      "entities" : {
        "hashtags" : [],
        "symbols" : [],
        "user_mentions" : [],
        "urls" : []
      },
      "display_text_range" : [
        "0",
        "162"
      ],
      "favorite_count" : "7",
      "in_reply_to_status_id_str" : "1523762165583247290",
      "id_str" : "1523763763614850711",
      "in_reply_to_user_id" : "820114031",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "1523763763614850711",
      "in_reply_to_status_id" : "1523762165583247290",
      "created_at" : "Mon May 09 20:36:06 +0000 2022",
      "favorited" : false,
      "full_text" : "The kitchen leak had been there since before I joined. We had been mopping it on a rota. There was a spreadsheet for the rota. We are an engineering organisation.",
      "lang" : "en",
      "in_reply_to_screen_name" : "tansy_merrow",
      "in_reply_to_user_id_str" : "820114031"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "1525219499806582854"
          ],
          "editableUntil" : "2022-05-13T22:00:40.000Z",
          "editsRemaining" : "5",
          "isEditEligible" : false
        }
      },
      "retweeted" : false,
      "source" : "<a href=\"https://mobile.twitter.com\" rel=\"nofollow\">Twitter Web App</a>",
      "entities" : {
        "hashtags" : [],
        "symbols" : [],
        "user_mentions" : [
          {
            "name" : "Ines",
            "screen_name" : "ines_tests",
            "indices" : [
              "0",
              "11"
            ],
            "id_str" : "820114002",
            "id" : "820114002"
          }
        ],
        "urls" : []
      },
      "display_text_range" : [
        "0",
        "61"
      ],
      "favorite_count" : "3",
      "in_reply_to_status_id_str" : "1525200625436660937",
      "id_str" : "1525219499806582854",
      "in_reply_to_user_id" : "820114002",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "1525219499806582854",
      "in_reply_to_status_id" : "1525200625436660937",
      "created_at" : "Fri May 13 21:00:40 +0000 2022",
      "favorited" : false,
      "full_text" : "@ines_tests I agree with the bug but I admire its confidence.",
      "lang" : "en",
      "in_reply_to_screen_name" : "ines_tests",
      "in_reply_to_user_id_str" : "820114002"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "1523762165583247290"
          ],
          "editableUntil" : "2022-05-09T21:29:45.000Z",
          "editsRemaining" : "5",
          "isEditEligible" : true
        }
      },
      "retweeted" : false,
      "source" : "<a href=\"http://twitter.com/download/android\" rel=\"nofollow\">Twitter for Android</a>",
      "entities" : {
        "hashtags" : [],
        "symbols" : [],
        "user_mentions" : [],
        "urls" : []
      },
      "display_text_range" : [
        "0",
        "127"
      ],
      "favorite_count" : "3",
      "id_str" : "1523762165583247290",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "1523762165583247290",
      "created_at" : "Mon May 09 20:29:45 +0000 2022",
      "favorited" : false,
      "full_text" : "We turned on the new leak alarm this morning. It found four leaks, two of them imaginary and one of them in the office kitchen.",
      "lang" : "en"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "1522273861240915683"
          ],
          "editableUntil" : "2022-05-05T18:55:45.000Z",
          "editsRemaining" : "5",
          "isEditEligible" : true
        }
      },
      "retweeted" : false,
      "source" : "<a href=\"http://twitter.com/download/android\" rel=\"nofollow\">Twitter for Android</a>",
      "entities" : {
        "hashtags" : [],
        "symbols" : [],
        "user_mentions" : [],
        "urls" : []
      },
      "display_text_range" : [
        "0",
        "143"
      ],
      "favorite_count" : "12",
      "id_str" : "1522273861240915683",
      "truncated" : false,
      "retweet_count" : "2",
      "id" : "1522273861240915683",
      "created_at" : "Thu May 05 17:55:45 +0000 2022",
      "favorited" : false,
      "full_text" : "Commute report: a swan on the towpath, not moving, not negotiating. I dismounted. I always dismount. The swan has never once dismounted for me.",
      "lang" : "en"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "1520688559215602528"
          ],
          "editableUntil" : "2022-05-01T09:56:20.000Z",
          "editsRemaining" : "5",
          "isEditEligible" : true
        }
      },
      "retweeted" : false,
      "source" : "<a href=\"https://mobile.twitter.com\" rel=\"nofollow\">Twitter Web App</a>",
      "entities" : {
        "hashtags" : [],
        "symbols" : [],
        "user_mentions" : [],
        "urls" : []
      },
      "display_text_range" : [
        "0",
        "109"
      ],
      "favorite_count" : "12",
      "id_str" : "1520688559215602528",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "1520688559215602528",
      "created_at" : "Sun May 01 08:56:20 +0000 2022",
      "favorited" : false,
      "full_text" : "The slugs have found the lettuces. I say found. I left them in a neat row at ground level with water laid on.",
      "lang" : "en"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "1518845565530770080"
          ],
          "editableUntil" : "2022-04-26T07:52:56.000Z",
          "editsRemaining" : "5",
          "isEditEligible" : true
        }
      },
      "retweeted" : false,
      "source" : "<a href=\"http://twitter.com/download/android\" rel=\"nofollow\">Twitter for Android</a>",
      "entities" : {
        "hashtags" : [],
        "symbols" : [],
        "user_mentions" : [],
        "urls" : []
      },
      "display_text_range" : [
        "0",
        "120"
      ],
      "favorite_count" : "2",
      "id_str" : "1518845565530770080",
      "truncated" : false,
      "retweet_count" : "3",
      "id" : "1518845565530770080",
      "created_at" : "Tue Apr 26 06:52:56 +0000 2022",
      "favorited" : false,
      "full_text" : "There is no such thing as a quick question about dates and time zones. There are only people who have not been hurt yet.",
      "lang" : "en"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "1517405629497056950"
          ],
          "editableUntil" : "2022-04-22T08:31:08.000Z",
          "editsRemaining" : "5",
          "isEditEligible" : true
        }
      },
      "retweeted" : false,
      "source" : "<a href=\"https://mobile.twitter.com\" rel=\"nofollow\">Twitter Web App</a>",
      "entities" : {
        "hashtags" : [],
        "symbols" : [],
        "user_mentions" : [],
        "urls" : []
      },
      "display_text_range" : [
        "0",
        "80"
      ],
      "favorite_count" : "9",
      "id_str" : "1517405629497056950",
      "truncated" : false,
      "retweet_count" : "3",
      "id" : "1517405629497056950",
      "created_at" : "Fri Apr 22 07:31:08 +0000 2022",
      "favorited" : false,
      "full_text" : "Rule 3 of the allotment: whoever complains about the hosepipe owns the hosepipe.",
      "lang" : "en"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "1516519582422176151"
          ],
          "editableUntil" : "2022-04-19T21:50:18.000Z",
          "editsRemaining" : "5",
          "isEditEligible" : true
        }
      },
      "retweeted" : false,
      "source" : "<a href=\"https://untappd.com\" rel=\"nofollow\">Untappd</a>",
      "entities" : {
        "hashtags" : [],
        "symbols" : [],
        "user_mentions" : [],
        "urls" : [
          {
            "url" : "https://t.co/WM6OZ39N0w",
            "expanded_url" : "https://untp.beer/s/c100000001",
            "display_url" : "untp.beer/s/c100000001",
            "indices" : [
              "66",
              "89"
            ]
          }
        ]
      },
      "display_text_range" : [
        "0",
        "89"
      ],
      "favorite_count" : "1",
      "id_str" : "1516519582422176151",
      "truncated" : false,
      "retweet_count" : "2",
      "id" : "1516519582422176151",
      "possibly_sensitive" : false,
      "created_at" : "Tue Apr 19 20:50:18 +0000 2022",
      "favorited" : false,
      "full_text" : "Drinking a Slow Puncture by Towpath Brewery @ The Ferryman's Rest https://t.co/WM6OZ39N0w",
      "lang" : "en"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "1514872293534187140"
          ],
          "editableUntil" : "2022-04-15T08:44:34.000Z",
          "editsRemaining" : "5",
          "isEditEligible" : true
        }
      },
      "retweeted" : false,
      "source" : "<a href=\"http://twitter.com/download/android\" rel=\"nofollow\">Twitter for Android</a>",
      "entities" : {
        "hashtags" : [],
        "symbols" : [],
        "user_mentions" : [],
        "urls" : []
      },
      "display_text_range" : [
        "0",
        "82"
      ],
      "favorite_count" : "2",
      "id_str" : "1514872293534187140",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "1514872293534187140",
      "created_at" : "Fri Apr 15 07:44:34 +0000 2022",
      "favorited" : false,
      "full_text" : "Mr Aldous has put up a sign: PLEASE DO NOT ADVISE. He stands next to it, advising.",
      "lang" : "en"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "1512351820514385920"
          ],
          "editableUntil" : "2022-04-08T09:49:06.000Z",
          "editsRemaining" : "5",
          "isEditEligible" : false
        }
      },
      "retweeted" : false,
      "source" : "<a href=\"https://mobile.twitter.com\" rel=\"nofollow\">Twitter Web App</a>",
      "entities" : {
        "hashtags" : [],
        "symbols" : [],
        "user_mentions" : [],
        "urls" : []
      },
      "display_text_range" : [
        "0",
        "138"
      ],
      "favorite_count" : "9",
      "in_reply_to_status_id_str" : "1512349907910721849",
      "id_str" : "1512351820514385920",
      "in_reply_to_user_id" : "820114031",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "1512351820514385920",
      "in_reply_to_status_id" : "1512349907910721849",
      "created_at" : "Fri Apr 08 08:49:06 +0000 2022",
      "favorited" : false,
      "full_text" : "Clive keeps bees now. I asked him whether he misses programming. He said bees also do not read the documentation, but they apologise less.",
      "lang" : "en",
      "in_reply_to_screen_name" : "tansy_merrow",
      "in_reply_to_user_id_str" : "820114031"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "1513626478946430768"
          ],
          "editableUntil" : "2022-04-11T22:14:09.000Z",
          "editsRemaining" : "5",
          "isEditEligible" : true
        }
      },
      "retweeted" : false,
      "source" : "<a href=\"https://mobile.twitter.com\" rel=\"nofollow\">Twitter Web App</a>",
      "entities" : {
        "hashtags" : [],
        "symbols" : [],
        "user_mentions" : [],
        "urls" : []
      },
      "display_text_range" : [
        "0",
        "136"
      ],
      "favorite_count" : "9",
      "id_str" : "1513626478946430768",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "1513626478946430768",
      "created_at" : "Mon Apr 11 21:14:09 +0000 2022",
      "favorited" : false,
      "full_text" : "I can mend a puncture in six minutes. I can tell the story of mending a puncture in forty. Only one of these is improving with practice.",
      "lang" : "en"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "1512349907910721849"
          ],
          "editableUntil" : "2022-04-08T09:41:30.000Z",
          "editsRemaining" : "5",
          "isEditEligible" : true
        }
      },
      "retweeted" : false,
      "source" : "<a href=\"http://twitter.com/download/android\" rel=\"nofollow\">Twitter for Android</a>",
      "entities" : {
        "hashtags" : [],
        "symbols" : [],
        "user_mentions" : [],
        "urls" : []
      },
      "display_text_range" : [
        "0",
        "233"
      ],
      "favorite_count" : "12",
      "id_str" : "1512349907910721849",
      "truncated" : false,
      "retweet_count" : "1",
      "id" : "1512349907910721849",
      "created_at" : "Fri Apr 08 08:41:30 +0000 2022",
      "favorited" : false,
      "full_text" : "Found Clive's notebook from 1987 in the pump house. He wrote the Old System in eleven weeks, by hand, then typed it in. Page one says: \"Assume the meter is right. Assume the clerk is tired.\" I have read whole libraries that say less.",
      "lang" : "en"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "1511039058463653645"
          ],
          "editableUntil" : "2022-04-04T18:52:39.000Z",
          "editsRemaining" : "5",
          "isEditEligible" : false
        }
      },
      "retweeted" : false,
      "source" : "<a href=\"https://mobile.twitter.com\" rel=\"nofollow\">Twitter Web App</a>",
      "entities" : {
        "hashtags" : [],
        "symbols" : [],
        "user_mentions" : [
          {
            "name" : "Weir Street Bakery",
            "screen_name" : "weir_st_bakery",
            "indices" : [
              "0",
              "15"
            ],
            "id_str" : "820114003",
            "id" : "820114003"
          }
        ],
        "urls" : []
      },
      "display_text_range" : [
        "0",
        "80"
      ],
      "favorite_count" : "7",
      "in_reply_to_status_id_str" : "1511036793537241123",
      "id_str" : "1511039058463653645",
      "in_reply_to_user_id" : "820114003",
      "truncated" : false,
      "retweet_count" : "4",
      "id" : "1511039058463653645",
      "in_reply_to_status_id" : "1511036793537241123",
      "created_at" : "Mon Apr 04 17:52:39 +0000 2022",
      "favorited" : false,
      "full_text" : "@weir_st_bakery The seeded loaf is a public service and should be funded as one.",
      "lang" : "en",
      "in_reply_to_screen_name" : "weir_st_bakery",
      "in_reply_to_user_id_str" : "820114003"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "1509788875670242527"
          ],
          "editableUntil" : "2022-04-01T08:04:53.000Z",
          "editsRemaining" : "5",
          "isEditEligible" : true
        }
      },
      "retweeted" : false,
      "source" : "<a href=\"http://twitter.com/download/android\" rel=\"nofollow\">Twitter for Android</a>",
      "entities" : {
        "hashtags" : [],
        "symbols" : [],
        "user_mentions" : [],
        "urls" : []
      },
      "display_text_range" : [
        "0",
        "150"
      ],
      "favorite_count" : "2",
      "id_str" : "1509788875670242527",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "1509788875670242527",
      "created_at" : "Fri Apr 01 07:04:53 +0000 2022",
      "favorited" : false,
      "full_text" : "Three rules for software and for tomatoes: do not move it twice in a week, do not water it at noon, and do not show it to visitors before it is ready.",
      "lang" : "en"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "1507969718028397154"
          ],
          "editableUntil" : "2022-03-27T07:36:12.000Z",
          "editsRemaining" : "5",
          "isEditEligible" : true
        }
      },
      "retweeted" : false,
      "source" : "<a href=\"http://twitter.com/download/android\" rel=\"nofollow\">Twitter for Android</a>",
      "entities" : {
        "hashtags" : [],
        "symbols" : [],
        "user_mentions" : [],
        "urls" : []
      },
      "display_text_range" : [
        "0",
        "59"
      ],
      "favorite_count" : "7",
      "id_str" : "1507969718028397154",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "1507969718028397154",
      "created_at" : "Sun Mar 27 06:36:12 +0000 2022",
      "favorited" : false,
      "full_text" : "Plot report: broad beans up, garlic up, hopes up, back out.",
      "lang" : "en"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "1506603351762065239"
          ],
          "editableUntil" : "2022-03-23T13:06:45.000Z",
          "editsRemaining" : "5",
          "isEditEligible" : false
        }
      },
      "retweeted" : false,
      "source" : "<a href=\"http://twitter.com/download/android\" rel=\"nofollow\">Twitter for Android</a>",
      "entities" : {
        "hashtags" : [],
        "symbols" : [],
        "user_mentions" : [
          {
            "name" : "River Wick Trust",
            "screen_name" : "wick_trust",
            "indices" : [
              "3",
              "14"
            ],
            "id_str" : "820114008",
            "id" : "820114008"
          }
        ],
        "urls" : []
      },
      "display_text_range" : [
        "0",
        "112"
      ],
      "favorite_count" : "0",
      "id_str" : "1506603351762065239",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "1506603351762065239",
      "created_at" : "Wed Mar 23 12:06:45 +0000 2022",
      "favorited" : false,
      "full_text" : "RT @wick_trust: The otters are back above the weir. Please keep dogs on a lead and voices down until the end of…",
      "lang" : "en"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "1505077787633798525"
          ],
          "editableUntil" : "2022-03-19T08:04:42.000Z",
          "editsRemaining" : "5",
          "isEditEligible" : true
        }
      },
      "retweeted" : false,
      "source" : "<a href=\"http://twitter.com/download/android\" rel=\"nofollow\">Twitter for Android</a>",
      "entities" : {
        "hashtags" : [],
        "symbols" : [],
        "user_mentions" : [],
        "urls" : []
      },
      "display_text_range" : [
        "0",
        "173"
      ],
      "favorite_count" : "7",
      "id_str" : "1505077787633798525",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "1505077787633798525",
      "created_at" : "Sat Mar 19 07:04:42 +0000 2022",
      "favorited" : false,
      "full_text" : "Planning meeting. Someone drew an arrow from \"today\" to \"the future\" and in the middle it said \"migrate\". I have seen that arrow before. It has eaten three project managers.",
      "lang" : "en"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "1504167949703171685"
          ],
          "editableUntil" : "2022-03-16T19:49:19.000Z",
          "editsRemaining" : "5",
          "isEditEligible" : true
        }
      },
      "retweeted" : false,
      "source" : "<a href=\"http://twitter.com/download/android\" rel=\"nofollow\">Twitter for Android</a>",
      "entities" : {
        "hashtags" : [],
        "symbols" : [],
        "user_mentions" : [],
        "urls" : [
          {
            "url" : "https://t.co/4LNyAcINHu",
            "expanded_url" : "https://example.org/plot31/compost-for-teams",
            "display_url" : "example.org/plot31/compost…",
            "indices" : [
              "62",
              "85"
            ]
          }
        ]
      },
      "display_text_range" : [
        "0",
        "85"
      ],
      "favorite_count" : "1",
      "id_str" : "1504167949703171685",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "1504167949703171685",
      "possibly_sensitive" : false,
      "created_at" : "Wed Mar 16 18:49:19 +0000 2022",
      "favorited" : false,
      "full_text" : "Wrote about why I think every team should own a compost heap: https://t.co/4LNyAcINHu",
      "lang" : "en"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "1501241906789815050"
          ],
          "editableUntil" : "2022-03-08T18:02:16.000Z",
          "editsRemaining" : "5",
          "isEditEligible" : true
        }
      },
      "retweeted" : false,
      "source" : "<a href=\"https://mobile.twitter.com\" rel=\"nofollow\">Twitter Web App</a>",
      "entities" : {
        "hashtags" : [],
        "symbols" : [],
        "user_mentions" : [],
        "urls" : []
      },
      "display_text_range" : [
        "0",
        "80"
      ],
      "favorite_count" : "12",
      "id_str" : "1501241906789815050",
      "truncated" : false,
      "retweet_count" : "1",
      "id" : "1501241906789815050",
      "created_at" : "Tue Mar 08 17:02:16 +0000 2022",
      "favorited" : false,
      "full_text" : "A bicycle is the only machine I own that has never asked me to accept new terms.",
      "lang" : "en"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "1502712285130137000"
          ],
          "editableUntil" : "2022-03-12T19:25:02.000Z",
          "editsRemaining" : "5",
          "isEditEligible" : true
        }
      },
      "retweeted" : false,
      "source" : "<a href=\"http://twitter.com/download/android\" rel=\"nofollow\">Twitter for Android</a>",
      "entities" : {
        "hashtags" : [],
        "symbols" : [],
        "user_mentions" : [],
        "urls" : []
      },
      "display_text_range" : [
        "0",
        "163"
      ],
      "favorite_count" : "7",
      "id_str" : "1502712285130137000",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "1502712285130137000",
      "created_at" : "Sat Mar 12 18:25:02 +0000 2022",
      "favorited" : false,
      "full_text" : "Pulled out a function today that nobody has called since 2009. It came up like a dandelion: one leaf on top, and then half a metre of root into the billing system.",
      "lang" : "en"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "1499651741365139343"
          ],
          "editableUntil" : "2022-03-04T08:43:31.000Z",
          "editsRemaining" : "5",
          "isEditEligible" : true
        }
      },
      "retweeted" : false,
      "source" : "<a href=\"http://twitter.com/download/android\" rel=\"nofollow\">Twitter for Android</a>",
      "entities" : {
        "hashtags" : [],
        "symbols" : [],
        "user_mentions" : [],
        "urls" : []
      },
      "display_text_range" : [
        "0",
        "104"
      ],
      "favorite_count" : "12",
      "id_str" : "1499651741365139343",
      "truncated" : false,
      "retweet_count" : "3",
      "id" : "1499651741365139343",
      "created_at" : "Fri Mar 04 07:43:31 +0000 2022",
      "favorited" : false,
      "full_text" : "I have strong opinions about compost and I would like to be asked about them at least once before I die.",
      "lang" : "en"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "1499299686406644169"
          ],
          "editableUntil" : "2022-03-03T09:24:35.000Z",
          "editsRemaining" : "5",
          "isEditEligible" : false
        }
      },
      "retweeted" : false,
      "source" : "<a href=\"http://twitter.com/download/android\" rel=\"nofollow\">Twitter for Android</a>",
      "entities" : {
        "hashtags" : [],
        "symbols" : [],
        "user_mentions" : [],
        "urls" : []
      },
      "display_text_range" : [
        "0",
        "66"
      ],
      "favorite_count" : "9",
      "in_reply_to_status_id_str" : "1499020849077031288",
      "id_str" : "1499299686406644169",
      "in_reply_to_user_id" : "820114031",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "1499299686406644169",
      "in_reply_to_status_id" : "1499020849077031288",
      "created_at" : "Thu Mar 03 08:24:35 +0000 2022",
      "favorited" : false,
      "full_text" : "Monday: forty people at the garden centre, not making eye contact.",
      "lang" : "en",
      "in_reply_to_screen_name" : "tansy_merrow",
      "in_reply_to_user_id_str" : "820114031"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "1499020849077031288"
          ],
          "editableUntil" : "2022-03-02T14:56:35.000Z",
          "editsRemaining" : "5",
          "isEditEligible" : false
        }
      },
      "retweeted" : false,
      "source" : "<a href=\"https://mobile.twitter.com\" rel=\"nofollow\">Twitter Web App</a>",
      "entities" : {
        "hashtags" : [],
        "symbols" : [],
        "user_mentions" : [],
        "urls" : []
      },
      "display_text_range" : [
        "0",
        "14"
      ],
      "favorite_count" : "4",
      "in_reply_to_status_id_str" : "1498742766719697407",
      "id_str" : "1499020849077031288",
      "in_reply_to_user_id" : "820114031",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "1499020849077031288",
      "in_reply_to_status_id" : "1498742766719697407",
      "created_at" : "Wed Mar 02 13:56:35 +0000 2022",
      "favorited" : false,
      "full_text" : "Sunday: frost.",
      "lang" : "en",
      "in_reply_to_screen_name" : "tansy_merrow",
      "in_reply_to_user_id_str" : "820114031"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "1498742766719697407"
          ],
          "editableUntil" : "2022-03-01T20:31:35.000Z",
          "editsRemaining" : "5",
          "isEditEligible" : true
        }
      },
      "retweeted" : false,
      "source" : "<a href=\"http://twitter.com/download/android\" rel=\"nofollow\">Twitter for Android</a>",
      "entities" : {
        "hashtags" : [],
        "symbols" : [],
        "user_mentions" : [],
        "urls" : []
      },
      "display_text_range" : [
        "0",
        "142"
      ],
      "favorite_count" : "7",
      "id_str" : "1498742766719697407",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "1498742766719697407",
      "created_at" : "Tue Mar 01 19:31:35 +0000 2022",
      "favorited" : false,
      "full_text" : "First warm Saturday. Forty people on the allotments, all leaning on forks, all saying it is too early. It is too early. We planted everything.",
      "lang" : "en"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "1496966541446100440"
          ],
          "editableUntil" : "2022-02-24T22:53:30.000Z",
          "editsRemaining" : "5",
          "isEditEligible" : true
        }
      },
      "retweeted" : false,
      "source" : "<a href=\"http://twitter.com/download/android\" rel=\"nofollow\">Twitter for Android</a>",
      "entities" : {
        "hashtags" : [],
        "symbols" : [],
        "user_mentions" : [],
        "urls" : []
      },
      "display_text_range" : [
        "0",
        "117"
      ],
      "favorite_count" : "31",
      "id_str" : "1496966541446100440",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "1496966541446100440",
      "created_at" : "Thu Feb 24 21:53:30 +0000 2022",
      "favorited" : false,
      "full_text" : "Mrs Pell from the committee has measured my shed. It is eleven centimetres too tall. I have offered to dig it deeper.",
      "lang" : "en"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "1495823748765457009"
          ],
          "editableUntil" : "2022-02-21T19:12:27.000Z",
          "editsRemaining" : "5",
          "isEditEligible" : false
        }
      },
      "retweeted" : false,
      "source" : "<a href=\"http://twitter.com/download/android\" rel=\"nofollow\">Twitter for Android</a>",
      "entities" : {
        "hashtags" : [],
        "symbols" : [],
        "user_mentions" : [
          {
            "name" : "Ines",
            "screen_name" : "ines_tests",
            "indices" : [
              "0",
              "11"
            ],
            "id_str" : "820114002",
            "id" : "820114002"
          }
        ],
        "urls" : []
      },
      "display_text_range" : [
        "0",
        "129"
      ],
      "favorite_count" : "3",
      "in_reply_to_status_id_str" : "1495804874397671157",
      "id_str" : "1495823748765457009",
      "in_reply_to_user_id" : "820114002",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "1495823748765457009",
      "in_reply_to_status_id" : "1495804874397671157",
      "created_at" : "Mon Feb 21 18:12:27 +0000 2022",
      "favorited" : false,
      "full_text" : "@ines_tests No, please keep breaking it. Every test of yours that fails on Monday is a phone call that does not happen on Friday.",
      "lang" : "en",
      "in_reply_to_screen_name" : "ines_tests",
      "in_reply_to_user_id_str" : "820114002"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "1494224519125145201"
          ],
          "editableUntil" : "2022-02-17T09:17:41.000Z",
          "editsRemaining" : "5",
          "isEditEligible" : true
        }
      },
      "retweeted" : false,
      "source" : "<a href=\"https://mobile.twitter.com\" rel=\"nofollow\">Twitter Web App</a>",
      "entities" : {
        "hashtags" : [],
        "symbols" : [],
        "user_mentions" : [],
        "urls" : []
      },
      "display_text_range" : [
        "0",
        "119"
      ],
      "favorite_count" : "5",
      "id_str" : "1494224519125145201",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "1494224519125145201",
      "created_at" : "Thu Feb 17 08:17:41 +0000 2022",
      "favorited" : false,
      "full_text" : "Semicolon the cat has chosen the propagator as her winter residence. Germination is up. I do not intend to investigate.",
      "lang" : "en"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "1492054804771207089"
          ],
          "editableUntil" : "2022-02-11T09:36:01.000Z",
          "editsRemaining" : "5",
          "isEditEligible" : true
        }
      },
      "retweeted" : false,
      "source" : "<a href=\"https://mobile.twitter.com\" rel=\"nofollow\">Twitter Web App</a>",
      "entities" : {
        "hashtags" : [],
        "symbols" : [],
        "user_mentions" : [],
        "urls" : []
      },
      "display_text_range" : [
        "0",
        "49"
      ],
      "favorite_count" : "2",
      "id_str" : "1492054804771207089",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "1492054804771207089",
      "created_at" : "Fri Feb 11 08:36:01 +0000 2022",
      "favorited" : false,
      "full_text" : "If the difference is zero it is definitely a bug.",
      "lang" : "en"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "1493302615727180531"
          ],
          "editableUntil" : "2022-02-14T20:14:22.000Z",
          "editsRemaining" : "5",
          "isEditEligible" : true
        }
      },
      "retweeted" : false,
      "source" : "<a href=\"http://twitter.com/download/android\" rel=\"nofollow\">Twitter for Android</a>",
      "entities" : {
        "hashtags" : [],
        "symbols" : [],
        "user_mentions" : [],
        "urls" : []
      },
      "display_text_range" : [
        "0",
        "58"
      ],
      "favorite_count" : "31",
      "id_str" : "1493302615727180531",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "1493302615727180531",
      "created_at" : "Mon Feb 14 19:14:22 +0000 2022",
      "favorited" : false,
      "full_text" : "Commute report: sideways rain. I arrived at work as a gas.",
      "lang" : "en"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "1490758746007483277"
          ],
          "editableUntil" : "2022-02-07T19:45:56.000Z",
          "editsRemaining" : "5",
          "isEditEligible" : false
        }
      },
      "retweeted" : false,
      "source" : "<a href=\"https://mobile.twitter.com\" rel=\"nofollow\">Twitter Web App</a>",
      "entities" : {
        "hashtags" : [],
        "symbols" : [],
        "user_mentions" : [
          {
            "name" : "Ebblewick News",
            "screen_name" : "ebblewick_news",
            "indices" : [
              "3",
              "18"
            ],
            "id_str" : "820114006",
            "id" : "820114006"
          }
        ],
        "urls" : []
      },
      "display_text_range" : [
        "0",
        "134"
      ],
      "favorite_count" : "0",
      "id_str" : "1490758746007483277",
      "truncated" : false,
      "retweet_count" : "2",
      "id" : "1490758746007483277",
      "created_at" : "Mon Feb 07 18:45:56 +0000 2022",
      "favorited" : false,
      "full_text" : "RT @ebblewick_news: Heavy rain is expected on Thursday. Riverside paths may be closed from noon. Please leave your car at home if you…",
      "lang" : "en"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "1489648762090190651"
          ],
          "editableUntil" : "2022-02-04T18:15:15.000Z",
          "editsRemaining" : "5",
          "isEditEligible" : true
        }
      },
      "retweeted" : false,
      "source" : "<a href=\"https://mobile.twitter.com\" rel=\"nofollow\">Twitter Web App</a>",
      "entities" : {
        "hashtags" : [],
        "symbols" : [],
        "user_mentions" : [],
        "urls" : []
      },
      "display_text_range" : [
        "0",
        "163"
      ],
      "favorite_count" : "3",
      "id_str" : "1489648762090190651",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "1489648762090190651",
      "created_at" : "Fri Feb 04 17:15:15 +0000 2022",
      "favorited" : false,
      "full_text" : "Somebody asked me today what I do for a living. I count water. It arrives, we count it, it leaves, we count it again, and the difference is either a leak or a bug.",
      "lang" : "en"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "1488605429484539770"
          ],
          "editableUntil" : "2022-02-01T21:09:25.000Z",
          "editsRemaining" : "5",
          "isEditEligible" : true
        }
      },
      "retweeted" : false,
      "source" : "<a href=\"https://mobile.twitter.com\" rel=\"nofollow\">Twitter Web App</a>",
      "entities" : {
        "hashtags" : [],
        "symbols" : [],
        "user_mentions" : [],
        "urls" : []
      },
      "display_text_range" : [
        "0",
        "113"
      ],
      "favorite_count" : "31",
      "id_str" : "1488605429484539770",
      "truncated" : false,
      "retweet_count" : "1",
      "id" : "1488605429484539770",
      "created_at" : "Tue Feb 01 20:09:25 +0000 2022",
      "favorited" : false,
      "full_text" : "The seed catalogue came. I need two packets of beans. I have circled forty-one things and none of them is a bean.",
      "lang" : "en"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "1486238770505558554"
          ],
          "editableUntil" : "2022-01-26T08:25:10.000Z",
          "editsRemaining" : "5",
          "isEditEligible" : true
        }
      },
      "retweeted" : false,
      "source" : "<a href=\"http://twitter.com/download/android\" rel=\"nofollow\">Twitter for Android</a>",
      "entities" : {
        "hashtags" : [],
        "symbols" : [],
        "user_mentions" : [],
        "urls" : []
      },
      "display_text_range" : [
        "0",
        "103"
      ],
      "favorite_count" : "0",
      "id_str" : "1486238770505558554",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "1486238770505558554",
      "created_at" : "Wed Jan 26 07:25:10 +0000 2022",
      "favorited" : false,
      "full_text" : "Rule 14 of the allotment: you may borrow a wheelbarrow without asking, but you may not return it empty.",
      "lang" : "en"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "1485254458144630296"
          ],
          "editableUntil" : "2022-01-23T15:13:52.000Z",
          "editsRemaining" : "5",
          "isEditEligible" : false
        }
      },
      "retweeted" : false,
      "source" : "<a href=\"https://mobile.twitter.com\" rel=\"nofollow\">Twitter Web App</a>",
      "entities" : {
        "hashtags" : [],
        "symbols" : [],
        "user_mentions" : [],
        "urls" : []
      },
      "display_text_range" : [
        "0",
        "32"
      ],
      "favorite_count" : "4",
      "in_reply_to_status_id_str" : "1484947686751144344",
      "id_str" : "1485254458144630296",
      "in_reply_to_user_id" : "820114031",
      "truncated" : false,
      "retweet_count" : "1",
      "id" : "1485254458144630296",
      "in_reply_to_status_id" : "1484947686751144344",
      "created_at" : "Sun Jan 23 14:13:52 +0000 2022",
      "favorited" : false,
      "full_text" : "Day nine. The tray was not kale.",
      "lang" : "en",
      "in_reply_to_screen_name" : "tansy_merrow",
      "in_reply_to_user_id_str" : "820114031"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "1484947686751144344"
          ],
          "editableUntil" : "2022-01-22T18:54:52.000Z",
          "editsRemaining" : "5",
          "isEditEligible" : false
        }
      },
      "retweeted" : false,
      "source" : "<a href=\"http://twitter.com/download/android\" rel=\"nofollow\">Twitter for Android</a>",
      "entities" : {
        "hashtags" : [],
        "symbols" : [],
        "user_mentions" : [],
        "urls" : []
      },
      "display_text_range" : [
        "0",
        "92"
      ],
      "favorite_count" : "3",
      "in_reply_to_status_id_str" : "1484636637165540283",
      "id_str" : "1484947686751144344",
      "in_reply_to_user_id" : "820114031",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "1484947686751144344",
      "in_reply_to_status_id" : "1484636637165540283",
      "created_at" : "Sat Jan 22 17:54:52 +0000 2022",
      "favorited" : false,
      "full_text" : "Day two of labelling. I have a tray marked \"probably kale\". Progress is not a straight line.",
      "lang" : "en",
      "in_reply_to_screen_name" : "tansy_merrow",
      "in_reply_to_user_id_str" : "820114031"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "1484636637165540283"
          ],
          "editableUntil" : "2022-01-21T22:18:52.000Z",
          "editsRemaining" : "5",
          "isEditEligible" : true
        }
      },
      "retweeted" : false,
      "source" : "<a href=\"http://twitter.com/download/android\" rel=\"nofollow\">Twitter for Android</a>",
      "entities" : {
        "hashtags" : [],
        "symbols" : [],
        "user_mentions" : [],
        "urls" : []
      },
      "display_text_range" : [
        "0",
        "111"
      ],
      "favorite_count" : "0",
      "id_str" : "1484636637165540283",
      "truncated" : false,
      "retweet_count" : "3",
      "id" : "1484636637165540283",
      "created_at" : "Fri Jan 21 21:18:52 +0000 2022",
      "favorited" : false,
      "full_text" : "My resolution is to label things. Seeds, branches, jars, variables. Future me is a stranger and deserves a map.",
      "lang" : "en"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "1480947743476681478"
          ],
          "editableUntil" : "2022-01-11T18:00:31.000Z",
          "editsRemaining" : "5",
          "isEditEligible" : true
        }
      },
      "retweeted" : false,
      "source" : "<a href=\"https://mobile.twitter.com\" rel=\"nofollow\">Twitter Web App</a>",
      "entities" : {
        "hashtags" : [],
        "symbols" : [],
        "user_mentions" : [],
        "urls" : []
      },
      "display_text_range" : [
        "0",
        "113"
      ],
      "favorite_count" : "5",
      "id_str" : "1480947743476681478",
      "truncated" : false,
      "retweet_count" : "2",
      "id" : "1480947743476681478",
      "created_at" : "Tue Jan 11 17:00:31 +0000 2022",
      "favorited" : false,
      "full_text" : "There are two kinds of software at the waterworks: the kind we replaced last year, and the kind that still works.",
      "lang" : "en"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "1482635008692470835"
          ],
          "editableUntil" : "2022-01-16T09:45:06.000Z",
          "editsRemaining" : "5",
          "isEditEligible" : false
        }
      },
      "retweeted" : false,
      "source" : "<a href=\"https://mobile.twitter.com\" rel=\"nofollow\">Twitter Web App</a>",
      "entities" : {
        "hashtags" : [],
        "symbols" : [],
        "user_mentions" : [
          {
            "name" : "Mr Aldous",
            "screen_name" : "mr_aldous_veg",
            "indices" : [
              "0",
              "14"
            ],
            "id_str" : "820114001",
            "id" : "820114001"
          }
        ],
        "urls" : []
      },
      "display_text_range" : [
        "0",
        "137"
      ],
      "favorite_count" : "1",
      "in_reply_to_status_id_str" : "1482619405882855861",
      "id_str" : "1482635008692470835",
      "in_reply_to_user_id" : "820114001",
      "truncated" : false,
      "retweet_count" : "1",
      "id" : "1482635008692470835",
      "in_reply_to_status_id" : "1482619405882855861",
      "created_at" : "Sun Jan 16 08:45:06 +0000 2022",
      "favorited" : false,
      "full_text" : "@mr_aldous_veg Your leeks are fine. They are always fine. You say they are dying every January and every March you win a prize with them.",
      "lang" : "en",
      "in_reply_to_screen_name" : "mr_aldous_veg",
      "in_reply_to_user_id_str" : "820114001"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "1479183168403507231"
          ],
          "editableUntil" : "2022-01-06T21:08:43.000Z",
          "editsRemaining" : "5",
          "isEditEligible" : true
        }
      },
      "retweeted" : false,
      "source" : "<a href=\"https://mobile.twitter.com\" rel=\"nofollow\">Twitter Web App</a>",
      "entities" : {
        "hashtags" : [],
        "symbols" : [],
        "user_mentions" : [],
        "urls" : []
      },
      "display_text_range" : [
        "0",
        "133"
      ],
      "favorite_count" : "5",
      "id_str" : "1479183168403507231",
      "truncated" : false,
      "retweet_count" : "4",
      "id" : "1479183168403507231",
      "created_at" : "Thu Jan 06 20:08:43 +0000 2022",
      "favorited" : false,
      "full_text" : "Commute report: minus two, no wind, one heron. Gerald the bicycle creaked all the way to the waterworks and I creaked along with him.",
      "lang" : "en"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "1477380829151901567"
          ],
          "editableUntil" : "2022-01-01T21:46:52.000Z",
          "editsRemaining" : "5",
          "isEditEligible" : true
        }
      },
      "retweeted" : false,
      "source" : "<a href=\"http://twitter.com/download/android\" rel=\"nofollow\">Twitter for Android</a>",
      "entities" : {
        "hashtags" : [],
        "symbols" : [],
        "user_mentions" : [],
        "urls" : []
      },
      "display_text_range" : [
        "0",
        "104"
      ],
      "favorite_count" : "1",
      "id_str" : "1477380829151901567",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "1477380829151901567",
      "created_at" : "Sat Jan 01 20:46:52 +0000 2022",
      "favorited" : false,
      "full_text" : "New year, same plot. I have drawn a plan of the beds on graph paper, in ink, as if the slugs could read.",
      "lang" : "en"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "1474646505487008092"
          ],
          "editableUntil" : "2021-12-25T08:41:39.000Z",
          "editsRemaining" : "5",
          "isEditEligible" : true
        }
      },
      "retweeted" : false,
      "source" : "<a href=\"https://mobile.twitter.com\" rel=\"nofollow\">Twitter Web App</a>",
      "entities" : {
        "hashtags" : [],
        "symbols" : [],
        "user_mentions" : [],
        "urls" : []
      },
      "display_text_range" : [
        "0",
        "116"
      ],
      "favorite_count" : "1",
      "id_str" : "1474646505487008092",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "1474646505487008092",
      "created_at" : "Sat Dec 25 07:41:39 +0000 2021",
      "favorited" : false,
      "full_text" : "Semicolon has discovered the box that the wreath came in. The wreath can go. The box will stay until at least March.",
      "lang" : "en"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "1472465758431248381"
          ],
          "editableUntil" : "2021-12-19T08:16:08.000Z",
          "editsRemaining" : "5",
          "isEditEligible" : false
        }
      },
      "retweeted" : false,
      "source" : "<a href=\"http://twitter.com/download/android\" rel=\"nofollow\">Twitter for Android</a>",
      "entities" : {
        "hashtags" : [],
        "symbols" : [],
        "user_mentions" : [
          {
            "name" : "Ines",
            "screen_name" : "ines_tests",
            "indices" : [
              "0",
              "11"
            ],
            "id_str" : "820114002",
            "id" : "820114002"
          }
        ],
        "urls" : []
      },
      "display_text_range" : [
        "0",
        "67"
      ],
      "favorite_count" : "9",
      "in_reply_to_status_id_str" : "1472455440442968753",
      "id_str" : "1472465758431248381",
      "in_reply_to_user_id" : "820114002",
      "truncated" : false,
      "retweet_count" : "3",
      "id" : "1472465758431248381",
      "in_reply_to_status_id" : "1472455440442968753",
      "created_at" : "Sun Dec 19 07:16:08 +0000 2021",
      "favorited" : false,
      "full_text" : "@ines_tests Happy new year. May all of your failures be repeatable.",
      "lang" : "en",
      "in_reply_to_screen_name" : "ines_tests",
      "in_reply_to_user_id_str" : "820114002"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "1470440312951092841"
          ],
          "editableUntil" : "2021-12-13T18:07:44.000Z",
          "editsRemaining" : "5",
          "isEditEligible" : true
        }
      },
      "retweeted" : false,
      "source" : "<a href=\"http://twitter.com/download/android\" rel=\"nofollow\">Twitter for Android</a>",
      "entities" : {
        "hashtags" : [],
        "symbols" : [],
        "user_mentions" : [],
        "urls" : []
      },
      "display_text_range" : [
        "0",
        "155"
      ],
      "favorite_count" : "9",
      "id_str" : "1470440312951092841",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "1470440312951092841",
      "created_at" : "Mon Dec 13 17:07:44 +0000 2021",
      "favorited" : false,
      "full_text" : "Gave Mr Aldous a jar of chutney. He held it up against the light, turned it, unscrewed the lid, smelt it, and said: \"It is a jar.\" From him I will take it.",
      "lang" : "en"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "1468102129421395516"
          ],
          "editableUntil" : "2021-12-07T07:16:38.000Z",
          "editsRemaining" : "5",
          "isEditEligible" : true
        }
      },
      "retweeted" : false,
      "source" : "<a href=\"https://mobile.twitter.com\" rel=\"nofollow\">Twitter Web App</a>",
      "entities" : {
        "hashtags" : [],
        "symbols" : [],
        "user_mentions" : [],
        "urls" : []
      },
      "display_text_range" : [
        "0",
        "117"
      ],
      "favorite_count" : "2",
      "id_str" : "1468102129421395516",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "1468102129421395516",
      "created_at" : "Tue Dec 07 06:16:38 +0000 2021",
      "favorited" : false,
      "full_text" : "Dunstan asked us all for a word to describe the coming year. People said \"growth\" and \"focus\". Brenda said \"washers\".",
      "lang" : "en"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "1466148981127845104"
          ],
          "editableUntil" : "2021-12-01T21:55:31.000Z",
          "editsRemaining" : "5",
          "isEditEligible" : true
        }
      },
      "retweeted" : false,
      "source" : "<a href=\"http://twitter.com/download/android\" rel=\"nofollow\">Twitter for Android</a>",
      "entities" : {
        "hashtags" : [],
        "symbols" : [],
        "user_mentions" : [],
        "urls" : []
      },
      "display_text_range" : [
        "0",
        "118"
      ],
      "favorite_count" : "4",
      "id_str" : "1466148981127845104",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "1466148981127845104",
      "created_at" : "Wed Dec 01 20:55:31 +0000 2021",
      "favorited" : false,
      "full_text" : "The year in one line: I planted two hundred things, eighty of them lived, and I can tell you about each of the others.",
      "lang" : "en"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "1460229335495847945"
          ],
          "editableUntil" : "2021-11-15T13:52:57.000Z",
          "editsRemaining" : "5",
          "isEditEligible" : true
        }
      },
      "retweeted" : false,
      "source" : "<a href=\"http://twitter.com/download/android\" rel=\"nofollow\">Twitter for Android</a>",
      "entities" : {
        "hashtags" : [],
        "symbols" : [],
        "user_mentions" : [],
        "urls" : []
      },
      "display_text_range" : [
        "0",
        "110"
      ],
      "favorite_count" : "1",
      "id_str" : "1460229335495847945",
      "truncated" : false,
      "retweet_count" : "3",
      "id" : "1460229335495847945",
      "created_at" : "Mon Nov 15 12:52:57 +0000 2021",
      "favorited" : false,
      "full_text" : "Put the plot to bed. Straw, boards, one last look. It does not need me until spring and I found that I minded.",
      "lang" : "en"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "1462763498210021165"
          ],
          "editableUntil" : "2021-11-22T13:42:49.000Z",
          "editsRemaining" : "5",
          "isEditEligible" : true
        }
      },
      "retweeted" : false,
      "source" : "<a href=\"http://twitter.com/download/android\" rel=\"nofollow\">Twitter for Android</a>",
      "entities" : {
        "hashtags" : [],
        "symbols" : [],
        "user_mentions" : [],
        "urls" : []
      },
      "display_text_range" : [
        "0",
        "123"
      ],
      "favorite_count" : "7",
      "id_str" : "1462763498210021165",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "1462763498210021165",
      "created_at" : "Mon Nov 22 12:42:49 +0000 2021",
      "favorited" : false,
      "full_text" : "Every time somebody says \"legacy\" I think of a house left to you by an aunt. Yes, the wiring is odd. There is also a house.",
      "lang" : "en"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "1458089805479266677"
          ],
          "editableUntil" : "2021-11-09T16:11:14.000Z",
          "editsRemaining" : "5",
          "isEditEligible" : false
        }
      },
      "retweeted" : false,
      "source" : "<a href=\"http://twitter.com/download/android\" rel=\"nofollow\">Twitter for Android</a>",
      "entities" : {
        "hashtags" : [],
        "symbols" : [],
        "user_mentions" : [],
        "urls" : []
      },
      "display_text_range" : [
        "0",
        "231"
      ],
      "favorite_count" : "1",
      "in_reply_to_status_id_str" : "1457777245945194009",
      "id_str" : "1458089805479266677",
      "in_reply_to_user_id" : "820114031",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "1458089805479266677",
      "in_reply_to_status_id" : "1457777245945194009",
      "created_at" : "Tue Nov 09 15:11:14 +0000 2021",
      "favorited" : false,
      "full_text" : "He replied. Margaret was the clerk. He had made her type every address twice for two years and he never forgave himself. That is why there is a line in there that fills in the street. It has saved, by my count, nine thousand hours.",
      "lang" : "en",
      "in_reply_to_screen_name" : "tansy_merrow",
      "in_reply_to_user_id_str" : "820114031"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "1457777245945194009"
          ],
          "editableUntil" : "2021-11-08T19:29:14.000Z",
          "editsRemaining" : "5",
          "isEditEligible" : false
        }
      },
      "retweeted" : false,
      "source" : "<a href=\"https://mobile.twitter.com\" rel=\"nofollow\">Twitter Web App</a>",
      "entities" : {
        "hashtags" : [],
        "symbols" : [],
        "user_mentions" : [
          {
            "name" : "Clive",
            "screen_name" : "clive_and_bees",
            "indices" : [
              "0",
              "15"
            ],
            "id_str" : "820114004",
            "id" : "820114004"
          }
        ],
        "urls" : []
      },
      "display_text_range" : [
        "0",
        "122"
      ],
      "favorite_count" : "2",
      "in_reply_to_status_id_str" : "1457765669665479750",
      "id_str" : "1457777245945194009",
      "in_reply_to_user_id" : "820114004",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "1457777245945194009",
      "in_reply_to_status_id" : "1457765669665479750",
      "created_at" : "Mon Nov 08 18:29:14 +0000 2021",
      "favorited" : false,
      "full_text" : "@clive_and_bees I work on something that you wrote, a long time ago. I have a question about Margaret, if you do not mind.",
      "lang" : "en",
      "in_reply_to_screen_name" : "clive_and_bees",
      "in_reply_to_user_id_str" : "820114004"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "1455074389717893765"
          ],
          "editableUntil" : "2021-11-01T08:29:03.000Z",
          "editsRemaining" : "5",
          "isEditEligible" : true
        }
      },
      "retweeted" : false,
      "source" : "<a href=\"https://mobile.twitter.com\" rel=\"nofollow\">Twitter Web App</a>",
      "entities" : {
        "hashtags" : [],
        "symbols" : [],
        "user_mentions" : [],
        "urls" : []
      },
      "display_text_range" : [
        "0",
        "117"
      ],
      "favorite_count" : "2",
      "id_str" : "1455074389717893765",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "1455074389717893765",
      "created_at" : "Mon Nov 01 07:29:03 +0000 2021",
      "favorited" : false,
      "full_text" : "Five things I wish I had known in March: path first, half the seeds, twice the compost, gloves, and it is never kale.",
      "lang" : "en"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "1452698693351819364"
          ],
          "editableUntil" : "2021-10-25T19:08:52.000Z",
          "editsRemaining" : "5",
          "isEditEligible" : true
        }
      },
      "retweeted" : false,
      "source" : "<a href=\"http://twitter.com/download/android\" rel=\"nofollow\">Twitter for Android</a>",
      "entities" : {
        "hashtags" : [],
        "symbols" : [],
        "user_mentions" : [],
        "urls" : []
      },
      "display_text_range" : [
        "0",
        "125"
      ],
      "favorite_count" : "7",
      "id_str" : "1452698693351819364",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "1452698693351819364",
      "created_at" : "Mon Oct 25 18:08:52 +0000 2021",
      "favorited" : false,
      "full_text" : "Commute report: low sun, wet road, every puddle a lamp. I rode the whole way with my eyes almost closed, grinning like a cat.",
      "lang" : "en"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "1450519078057081020"
          ],
          "editableUntil" : "2021-10-19T18:47:52.000Z",
          "editsRemaining" : "5",
          "isEditEligible" : false
        }
      },
      "retweeted" : false,
      "source" : "<a href=\"https://mobile.twitter.com\" rel=\"nofollow\">Twitter Web App</a>",
      "entities" : {
        "hashtags" : [],
        "symbols" : [],
        "user_mentions" : [],
        "urls" : []
      },
      "display_text_range" : [
        "0",
        "110"
      ],
      "favorite_count" : "4",
      "in_reply_to_status_id_str" : "1450516947353829556",
      "id_str" : "1450519078057081020",
      "in_reply_to_user_id" : "820114031",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "1450519078057081020",
      "in_reply_to_status_id" : "1450516947353829556",
      "created_at" : "Tue Oct 19 17:47:52 +0000 2021",
      "favorited" : false,
      "full_text" : "The wedding present was for Clive. He has been married for thirty-three years. It was a toaster, and it works.",
      "lang" : "en",
      "in_reply_to_screen_name" : "tansy_merrow",
      "in_reply_to_user_id_str" : "820114031"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "1450516947353829556"
          ],
          "editableUntil" : "2021-10-19T18:39:24.000Z",
          "editsRemaining" : "5",
          "isEditEligible" : true
        }
      },
      "retweeted" : false,
      "source" : "<a href=\"http://twitter.com/download/android\" rel=\"nofollow\">Twitter for Android</a>",
      "entities" : {
        "hashtags" : [],
        "symbols" : [],
        "user_mentions" : [],
        "urls" : []
      },
      "display_text_range" : [
        "0",
        "144"
      ],
      "favorite_count" : "0",
      "id_str" : "1450516947353829556",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "1450516947353829556",
      "created_at" : "Tue Oct 19 17:39:24 +0000 2021",
      "favorited" : false,
      "full_text" : "Every team has a cupboard that nobody opens. I opened ours. It held a modem, a wedding present, and the only copy of the tariff tables for 1994.",
      "lang" : "en"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "1448199348057666080"
          ],
          "editableUntil" : "2021-10-13T09:10:05.000Z",
          "editsRemaining" : "5",
          "isEditEligible" : true
        }
      },
      "retweeted" : false,
      "source" : "<a href=\"http://twitter.com/download/android\" rel=\"nofollow\">Twitter for Android</a>",
      "entities" : {
        "hashtags" : [],
        "symbols" : [],
        "user_mentions" : [],
        "urls" : []
      },
      "display_text_range" : [
        "0",
        "109"
      ],
      "favorite_count" : "9",
      "id_str" : "1448199348057666080",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "1448199348057666080",
      "created_at" : "Wed Oct 13 08:10:05 +0000 2021",
      "favorited" : false,
      "full_text" : "Saved seed from the best bean. It took four months to grow and it fits in a thimble. I know no better backup.",
      "lang" : "en"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "1444043309039360140"
          ],
          "editableUntil" : "2021-10-01T21:55:28.000Z",
          "editsRemaining" : "5",
          "isEditEligible" : true
        }
      },
      "retweeted" : false,
      "source" : "<a href=\"http://twitter.com/download/android\" rel=\"nofollow\">Twitter for Android</a>",
      "entities" : {
        "hashtags" : [],
        "symbols" : [],
        "user_mentions" : [],
        "urls" : []
      },
      "display_text_range" : [
        "0",
        "83"
      ],
      "favorite_count" : "5",
      "id_str" : "1444043309039360140",
      "truncated" : false,
      "retweet_count" : "4",
      "id" : "1444043309039360140",
      "created_at" : "Fri Oct 01 20:55:28 +0000 2021",
      "favorited" : false,
      "full_text" : "First frost on the dahlias. They went black overnight, all at once, like a theatre.",
      "lang" : "en"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "1446090632413081346"
          ],
          "editableUntil" : "2021-10-07T13:30:48.000Z",
          "editsRemaining" : "5",
          "isEditEligible" : true
        }
      },
      "retweeted" : false,
      "source" : "<a href=\"https://mobile.twitter.com\" rel=\"nofollow\">Twitter Web App</a>",
      "entities" : {
        "hashtags" : [],
        "symbols" : [],
        "user_mentions" : [],
        "urls" : []
      },
      "display_text_range" : [
        "0",
        "151"
      ],
      "favorite_count" : "31",
      "id_str" : "1446090632413081346",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "1446090632413081346",
      "created_at" : "Thu Oct 07 12:30:48 +0000 2021",
      "favorited" : false,
      "full_text" : "The twins are selling conkers by the gate, three for a biscuit. I pointed out that I could pick them up for nothing. They said that these were curated.",
      "lang" : "en"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "1440892444769393093"
          ],
          "editableUntil" : "2021-09-23T05:15:03.000Z",
          "editsRemaining" : "5",
          "isEditEligible" : false
        }
      },
      "retweeted" : false,
      "source" : "<a href=\"http://twitter.com/download/android\" rel=\"nofollow\">Twitter for Android</a>",
      "entities" : {
        "hashtags" : [],
        "symbols" : [],
        "user_mentions" : [],
        "urls" : []
      },
      "display_text_range" : [
        "0",
        "63"
      ],
      "favorite_count" : "0",
      "in_reply_to_status_id_str" : "1440891148729574699",
      "id_str" : "1440892444769393093",
      "in_reply_to_user_id" : "820114031",
      "truncated" : false,
      "retweet_count" : "2",
      "id" : "1440892444769393093",
      "in_reply_to_status_id" : "1440891148729574699",
      "created_at" : "Thu Sep 23 04:15:03 +0000 2021",
      "favorited" : false,
      "full_text" : "The goat belongs to nobody. The committee has minuted the goat.",
      "lang" : "en",
      "in_reply_to_screen_name" : "tansy_merrow",
      "in_reply_to_user_id_str" : "820114031"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "1440891148729574699"
          ],
          "editableUntil" : "2021-09-23T05:09:54.000Z",
          "editsRemaining" : "5",
          "isEditEligible" : false
        }
      },
      "retweeted" : false,
      "source" : "<a href=\"http://twitter.com/download/android\" rel=\"nofollow\">Twitter for Android</a>",
      "entities" : {
        "hashtags" : [],
        "symbols" : [],
        "user_mentions" : [],
        "urls" : []
      },
      "display_text_range" : [
        "0",
        "17"
      ],
      "favorite_count" : "31",
      "in_reply_to_status_id_str" : "1440587648895067146",
      "id_str" : "1440891148729574699",
      "in_reply_to_user_id" : "820114031",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "1440891148729574699",
      "in_reply_to_status_id" : "1440587648895067146",
      "created_at" : "Thu Sep 23 04:09:54 +0000 2021",
      "favorited" : false,
      "full_text" : "There was a goat.",
      "lang" : "en",
      "in_reply_to_screen_name" : "tansy_merrow",
      "in_reply_to_user_id_str" : "820114031"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "1440587648895067146"
          ],
          "editableUntil" : "2021-09-22T09:03:54.000Z",
          "editsRemaining" : "5",
          "isEditEligible" : true
        }
      },
      "retweeted" : false,
      "source" : "<a href=\"https://mobile.twitter.com\" rel=\"nofollow\">Twitter Web App</a>",
      "entities" : {
        "hashtags" : [],
        "symbols" : [],
        "user_mentions" : [],
        "urls" : []
      },
      "display_text_range" : [
        "0",
        "69"
      ],
      "favorite_count" : "3",
      "id_str" : "1440587648895067146",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "1440587648895067146",
      "created_at" : "Wed Sep 22 08:03:54 +0000 2021",
      "favorited" : false,
      "full_text" : "Planned downtime is a garden in winter. Unplanned downtime is a goat.",
      "lang" : "en"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "1438058992138228194"
          ],
          "editableUntil" : "2021-09-15T09:35:56.000Z",
          "editsRemaining" : "5",
          "isEditEligible" : true
        }
      },
      "retweeted" : false,
      "source" : "<a href=\"http://twitter.com/download/android\" rel=\"nofollow\">Twitter for Android</a>",
      "entities" : {
        "hashtags" : [],
        "symbols" : [],
        "user_mentions" : [],
        "urls" : []
      },
      "display_text_range" : [
        "0",
        "117"
      ],
      "favorite_count" : "9",
      "id_str" : "1438058992138228194",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "1438058992138228194",
      "created_at" : "Wed Sep 15 08:35:56 +0000 2021",
      "favorited" : false,
      "full_text" : "Commute report: a deer on the lower path, in the mist, looking at me as if I were the one who should not exist. Fair.",
      "lang" : "en"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "1435584580548640155"
          ],
          "editableUntil" : "2021-09-08T13:43:30.000Z",
          "editsRemaining" : "5",
          "isEditEligible" : true
        }
      },
      "retweeted" : false,
      "source" : "<a href=\"http://twitter.com/download/android\" rel=\"nofollow\">Twitter for Android</a>",
      "entities" : {
        "hashtags" : [],
        "symbols" : [],
        "user_mentions" : [],
        "urls" : []
      },
      "display_text_range" : [
        "0",
        "67"
      ],
      "favorite_count" : "4",
      "id_str" : "1435584580548640155",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "1435584580548640155",
      "created_at" : "Wed Sep 08 12:43:30 +0000 2021",
      "favorited" : false,
      "full_text" : "The trouble with \"temporary\" is that nothing else is built as well.",
      "lang" : "en"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "1432972142333919943"
          ],
          "editableUntil" : "2021-09-01T08:42:36.000Z",
          "editsRemaining" : "5",
          "isEditEligible" : true
        }
      },
      "retweeted" : false,
      "source" : "<a href=\"http://twitter.com/download/android\" rel=\"nofollow\">Twitter for Android</a>",
      "entities" : {
        "hashtags" : [],
        "symbols" : [],
        "user_mentions" : [],
        "urls" : []
      },
      "display_text_range" : [
        "0",
        "88"
      ],
      "favorite_count" : "7",
      "id_str" : "1432972142333919943",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "1432972142333919943",
      "created_at" : "Wed Sep 01 07:42:36 +0000 2021",
      "favorited" : false,
      "full_text" : "First potatoes. Dug them up with my bare hands, like somebody robbing a very small bank.",
      "lang" : "en"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "1430605352237128035"
          ],
          "editableUntil" : "2021-08-25T19:57:49.000Z",
          "editsRemaining" : "5",
          "isEditEligible" : true
        }
      },
      "retweeted" : false,
      "source" : "<a href=\"http://twitter.com/download/android\" rel=\"nofollow\">Twitter for Android</a>",
      "entities" : {
        "hashtags" : [],
        "symbols" : [],
        "user_mentions" : [],
        "urls" : []
      },
      "display_text_range" : [
        "0",
        "133"
      ],
      "favorite_count" : "1",
      "id_str" : "1430605352237128035",
      "truncated" : false,
      "retweet_count" : "3",
      "id" : "1430605352237128035",
      "created_at" : "Wed Aug 25 18:57:49 +0000 2021",
      "favorited" : false,
      "full_text" : "Two things are true of every garden and of every release: it looked better yesterday, and the visitor has just come through the gate.",
      "lang" : "en"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "1426082601004548544"
          ],
          "editableUntil" : "2021-08-13T08:26:02.000Z",
          "editsRemaining" : "5",
          "isEditEligible" : true
        }
      },
      "retweeted" : false,
      "source" : "<a href=\"http://twitter.com/download/android\" rel=\"nofollow\">Twitter for Android</a>",
      "entities" : {
        "hashtags" : [],
        "symbols" : [],
        "user_mentions" : [],
        "urls" : []
      },
      "display_text_range" : [
        "0",
        "105"
      ],
      "favorite_count" : "5",
      "id_str" : "1426082601004548544",
      "truncated" : false,
      "retweet_count" : "1",
      "id" : "1426082601004548544",
      "created_at" : "Fri Aug 13 07:26:02 +0000 2021",
      "favorited" : false,
      "full_text" : "I am told that you can freeze courgettes. You can. It does not make them fewer, it only makes them later.",
      "lang" : "en"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "1428331988227744336"
          ],
          "editableUntil" : "2021-08-19T13:24:17.000Z",
          "editsRemaining" : "5",
          "isEditEligible" : true
        }
      },
      "retweeted" : false,
      "source" : "<a href=\"http://twitter.com/download/android\" rel=\"nofollow\">Twitter for Android</a>",
      "entities" : {
        "hashtags" : [],
        "symbols" : [],
        "user_mentions" : [],
        "urls" : []
      },
      "display_text_range" : [
        "0",
        "66"
      ],
      "favorite_count" : "2",
      "id_str" : "1428331988227744336",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "1428331988227744336",
      "created_at" : "Thu Aug 19 12:24:17 +0000 2021",
      "favorited" : false,
      "full_text" : "A colleague asked for the documentation. I took him to see Brenda.",
      "lang" : "en"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "1423931080930320666"
          ],
          "editableUntil" : "2021-08-07T09:56:39.000Z",
          "editsRemaining" : "5",
          "isEditEligible" : true
        }
      },
      "retweeted" : false,
      "source" : "<a href=\"https://mobile.twitter.com\" rel=\"nofollow\">Twitter Web App</a>",
      "entities" : {
        "hashtags" : [],
        "symbols" : [],
        "user_mentions" : [],
        "urls" : []
      },
      "display_text_range" : [
        "0",
        "137"
      ],
      "favorite_count" : "5",
      "id_str" : "1423931080930320666",
      "truncated" : false,
      "retweet_count" : "3",
      "id" : "1423931080930320666",
      "created_at" : "Sat Aug 07 08:56:39 +0000 2021",
      "favorited" : false,
      "full_text" : "The racing club overtook me on the hill, all nineteen of them. The last one said \"nice bell\". I have thought about it for the entire day.",
      "lang" : "en"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "1421884008935924478"
          ],
          "editableUntil" : "2021-08-01T18:22:19.000Z",
          "editsRemaining" : "5",
          "isEditEligible" : true
        }
      },
      "retweeted" : false,
      "source" : "<a href=\"http://twitter.com/download/android\" rel=\"nofollow\">Twitter for Android</a>",
      "entities" : {
        "hashtags" : [],
        "symbols" : [],
        "user_mentions" : [],
        "urls" : []
      },
      "display_text_range" : [
        "0",
        "133"
      ],
      "favorite_count" : "2",
      "id_str" : "1421884008935924478",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "1421884008935924478",
      "created_at" : "Sun Aug 01 17:22:19 +0000 2021",
      "favorited" : false,
      "full_text" : "Put a bench on the plot. It has already done more for the vegetables than the hoe: I sit there and look at them and they are ashamed.",
      "lang" : "en"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "1418487306884007797"
          ],
          "editableUntil" : "2021-07-23T09:25:02.000Z",
          "editsRemaining" : "5",
          "isEditEligible" : true
        }
      },
      "retweeted" : false,
      "source" : "<a href=\"http://twitter.com/download/android\" rel=\"nofollow\">Twitter for Android</a>",
      "entities" : {
        "hashtags" : [],
        "symbols" : [],
        "user_mentions" : [],
        "urls" : []
      },
      "display_text_range" : [
        "0",
        "125"
      ],
      "favorite_count" : "2",
      "id_str" : "1418487306884007797",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "1418487306884007797",
      "created_at" : "Fri Jul 23 08:25:02 +0000 2021",
      "favorited" : false,
      "full_text" : "Measured the bath on my plot. It holds 190 litres. I now have the smallest reservoir in the county &amp; I inspect it weekly.",
      "lang" : "en"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "1416153908373430651"
          ],
          "editableUntil" : "2021-07-16T22:52:57.000Z",
          "editsRemaining" : "5",
          "isEditEligible" : true
        }
      },
      "retweeted" : false,
      "source" : "<a href=\"http://twitter.com/download/android\" rel=\"nofollow\">Twitter for Android</a>",
      "entities" : {
        "hashtags" : [],
        "symbols" : [],
        "user_mentions" : [],
        "urls" : []
      },
      "display_text_range" : [
        "0",
        "128"
      ],
      "favorite_count" : "4",
      "id_str" : "1416153908373430651",
      "truncated" : false,
      "retweet_count" : "3",
      "id" : "1416153908373430651",
      "created_at" : "Fri Jul 16 21:52:57 +0000 2021",
      "favorited" : false,
      "full_text" : "A heron's day has two states, and he is in no hurry to change from one to the other. I envy the simplicity of his state machine.",
      "lang" : "en"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "1413114296130501968"
          ],
          "editableUntil" : "2021-07-08T13:34:37.000Z",
          "editsRemaining" : "5",
          "isEditEligible" : true
        }
      },
      "retweeted" : false,
      "source" : "<a href=\"https://mobile.twitter.com\" rel=\"nofollow\">Twitter Web App</a>",
      "entities" : {
        "hashtags" : [],
        "symbols" : [],
        "user_mentions" : [],
        "urls" : []
      },
      "display_text_range" : [
        "0",
        "126"
      ],
      "favorite_count" : "0",
      "id_str" : "1413114296130501968",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "1413114296130501968",
      "created_at" : "Thu Jul 08 12:34:37 +0000 2021",
      "favorited" : false,
      "full_text" : "Somebody at work asked whether 0 is the same as nothing. We are a waterworks. I put the kettle on and I cleared the afternoon.",
      "lang" : "en"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "1410662775787666128"
          ],
          "editableUntil" : "2021-07-01T19:13:09.000Z",
          "editsRemaining" : "5",
          "isEditEligible" : true
        }
      },
      "retweeted" : false,
      "source" : "<a href=\"https://mobile.twitter.com\" rel=\"nofollow\">Twitter Web App</a>",
      "entities" : {
        "hashtags" : [],
        "symbols" : [],
        "user_mentions" : [],
        "urls" : []
      },
      "display_text_range" : [
        "0",
        "118"
      ],
      "favorite_count" : "2",
      "id_str" : "1410662775787666128",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "1410662775787666128",
      "created_at" : "Thu Jul 01 18:13:09 +0000 2021",
      "favorited" : false,
      "full_text" : "Salt &amp; vinegar on the chips, mint &amp; butter on the potatoes, boots &amp; jacket on the radiator. A proper July.",
      "lang" : "en"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "1408481921055671584"
          ],
          "editableUntil" : "2021-06-25T18:47:12.000Z",
          "editsRemaining" : "5",
          "isEditEligible" : false
        }
      },
      "retweeted" : false,
      "source" : "<a href=\"http://twitter.com/download/android\" rel=\"nofollow\">Twitter for Android</a>",
      "entities" : {
        "hashtags" : [],
        "symbols" : [],
        "user_mentions" : [
          {
            "name" : "Mr Aldous",
            "screen_name" : "mr_aldous_veg",
            "indices" : [
              "0",
              "14"
            ],
            "id_str" : "820114001",
            "id" : "820114001"
          }
        ],
        "urls" : []
      },
      "display_text_range" : [
        "0",
        "127"
      ],
      "favorite_count" : "12",
      "in_reply_to_status_id_str" : "1408471854727859553",
      "id_str" : "1408481921055671584",
      "in_reply_to_user_id" : "820114001",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "1408481921055671584",
      "in_reply_to_status_id" : "1408471854727859553",
      "created_at" : "Fri Jun 25 17:47:12 +0000 2021",
      "favorited" : false,
      "full_text" : "@mr_aldous_veg I did not overwater them. I watered them once, and then I apologised to them, and then I watered them once more.",
      "lang" : "en",
      "in_reply_to_screen_name" : "mr_aldous_veg",
      "in_reply_to_user_id_str" : "820114001"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "1404898906440163592"
          ],
          "editableUntil" : "2021-06-15T21:29:35.000Z",
          "editsRemaining" : "5",
          "isEditEligible" : true
        }
      },
      "retweeted" : false,
      "source" : "<a href=\"http://twitter.com/download/android\" rel=\"nofollow\">Twitter for Android</a>",
      "entities" : {
        "hashtags" : [],
        "symbols" : [],
        "user_mentions" : [],
        "urls" : []
      },
      "display_text_range" : [
        "0",
        "120"
      ],
      "favorite_count" : "2",
      "id_str" : "1404898906440163592",
      "truncated" : false,
      "retweet_count" : "4",
      "id" : "1404898906440163592",
      "created_at" : "Tue Jun 15 20:29:35 +0000 2021",
      "favorited" : false,
      "full_text" : "The beans have reached the top of the poles and are waving about up there, like people at the end of a moving staircase.",
      "lang" : "en"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "1406594146670065901"
          ],
          "editableUntil" : "2021-06-20T13:45:52.000Z",
          "editsRemaining" : "5",
          "isEditEligible" : true
        }
      },
      "retweeted" : false,
      "source" : "<a href=\"http://twitter.com/download/android\" rel=\"nofollow\">Twitter for Android</a>",
      "entities" : {
        "hashtags" : [],
        "symbols" : [],
        "user_mentions" : [],
        "urls" : []
      },
      "display_text_range" : [
        "0",
        "108"
      ],
      "favorite_count" : "1",
      "id_str" : "1406594146670065901",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "1406594146670065901",
      "created_at" : "Sun Jun 20 12:45:52 +0000 2021",
      "favorited" : false,
      "full_text" : "Half of debugging is believing the error message. The other half is finding out who wrote the error message.",
      "lang" : "en"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "1403108769505263246"
          ],
          "editableUntil" : "2021-06-10T22:56:13.000Z",
          "editsRemaining" : "5",
          "isEditEligible" : true
        }
      },
      "retweeted" : false,
      "source" : "<a href=\"https://mobile.twitter.com\" rel=\"nofollow\">Twitter Web App</a>",
      "entities" : {
        "hashtags" : [],
        "symbols" : [],
        "user_mentions" : [],
        "urls" : []
      },
      "display_text_range" : [
        "0",
        "88"
      ],
      "favorite_count" : "2",
      "id_str" : "1403108769505263246",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "1403108769505263246",
      "created_at" : "Thu Jun 10 21:56:13 +0000 2021",
      "favorited" : false,
      "full_text" : "Rule 5 of the allotment: do not judge a plot by its front. Mine, for example, is a bath.",
      "lang" : "en"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "1401287327447631248"
          ],
          "editableUntil" : "2021-06-05T22:18:28.000Z",
          "editsRemaining" : "5",
          "isEditEligible" : true
        }
      },
      "retweeted" : false,
      "source" : "<a href=\"http://twitter.com/download/android\" rel=\"nofollow\">Twitter for Android</a>",
      "entities" : {
        "hashtags" : [],
        "symbols" : [],
        "user_mentions" : [],
        "urls" : []
      },
      "display_text_range" : [
        "0",
        "162"
      ],
      "favorite_count" : "9",
      "id_str" : "1401287327447631248",
      "truncated" : false,
      "retweet_count" : "1",
      "id" : "1401287327447631248",
      "created_at" : "Sat Jun 05 21:18:28 +0000 2021",
      "favorited" : false,
      "full_text" : "I explained to my mother what I do. \"So you look for holes,\" she said. Yes. \"In pipes and in programs.\" Yes. \"And you are paid for it.\" She told the whole street.",
      "lang" : "en"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "1399610795368391909"
          ],
          "editableUntil" : "2021-06-01T07:16:31.000Z",
          "editsRemaining" : "5",
          "isEditEligible" : true
        }
      },
      "retweeted" : false,
      "source" : "<a href=\"http://twitter.com/download/android\" rel=\"nofollow\">Twitter for Android</a>",
      "entities" : {
        "hashtags" : [],
        "symbols" : [],
        "user_mentions" : [],
        "urls" : []
      },
      "display_text_range" : [
        "0",
        "132"
      ],
      "favorite_count" : "0",
      "id_str" : "1399610795368391909",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "1399610795368391909",
      "created_at" : "Tue Jun 01 06:16:31 +0000 2021",
      "favorited" : false,
      "full_text" : "Everything that I planted in a straight line has come up in a curve. Everything that I did not plant has come up in a straight line.",
      "lang" : "en"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "1397083541456660409"
          ],
          "editableUntil" : "2021-05-25T07:54:07.000Z",
          "editsRemaining" : "5",
          "isEditEligible" : true
        }
      },
      "retweeted" : false,
      "source" : "<a href=\"https://mobile.twitter.com\" rel=\"nofollow\">Twitter Web App</a>",
      "entities" : {
        "hashtags" : [],
        "symbols" : [],
        "user_mentions" : [],
        "urls" : []
      },
      "display_text_range" : [
        "0",
        "147"
      ],
      "favorite_count" : "9",
      "id_str" : "1397083541456660409",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "1397083541456660409",
      "created_at" : "Tue May 25 06:54:07 +0000 2021",
      "favorited" : false,
      "full_text" : "Read Clive's code until midnight. There is a comment in it that says only \"sorry, Margaret\". I have so many questions &amp; I have to be up at six.",
      "lang" : "en"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "1394918257238977233"
          ],
          "editableUntil" : "2021-05-19T08:30:03.000Z",
          "editsRemaining" : "5",
          "isEditEligible" : false
        }
      },
      "retweeted" : false,
      "source" : "<a href=\"https://mobile.twitter.com\" rel=\"nofollow\">Twitter Web App</a>",
      "entities" : {
        "hashtags" : [],
        "symbols" : [],
        "user_mentions" : [
          {
            "name" : "Ines",
            "screen_name" : "ines_tests",
            "indices" : [
              "0",
              "11"
            ],
            "id_str" : "820114002",
            "id" : "820114002"
          }
        ],
        "urls" : []
      },
      "display_text_range" : [
        "0",
        "135"
      ],
      "favorite_count" : "5",
      "in_reply_to_status_id_str" : "1394897872920745358",
      "id_str" : "1394918257238977233",
      "in_reply_to_user_id" : "820114002",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "1394918257238977233",
      "in_reply_to_status_id" : "1394897872920745358",
      "created_at" : "Wed May 19 07:30:03 +0000 2021",
      "favorited" : false,
      "full_text" : "@ines_tests Welcome to the waterworks! The good chair is the one with the stain. The bad chair has no stain because nobody stays in it.",
      "lang" : "en",
      "in_reply_to_screen_name" : "ines_tests",
      "in_reply_to_user_id_str" : "820114002"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "1392740672679658970"
          ],
          "editableUntil" : "2021-05-13T08:17:06.000Z",
          "editsRemaining" : "5",
          "isEditEligible" : true
        }
      },
      "retweeted" : false,
      "source" : "<a href=\"https://mobile.twitter.com\" rel=\"nofollow\">Twitter Web App</a>",
      "entities" : {
        "hashtags" : [],
        "symbols" : [],
        "user_mentions" : [],
        "urls" : []
      },
      "display_text_range" : [
        "0",
        "113"
      ],
      "favorite_count" : "2",
      "id_str" : "1392740672679658970",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "1392740672679658970",
      "created_at" : "Thu May 13 07:17:06 +0000 2021",
      "favorited" : false,
      "full_text" : "The twins next door asked what I was planting. Beans &amp; hope, I said. They wrote down both and asked how deep.",
      "lang" : "en"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "1390569390237990470"
          ],
          "editableUntil" : "2021-05-07T08:29:12.000Z",
          "editsRemaining" : "5",
          "isEditEligible" : true
        }
      },
      "retweeted" : false,
      "source" : "<a href=\"http://twitter.com/download/android\" rel=\"nofollow\">Twitter for Android</a>",
      "entities" : {
        "hashtags" : [],
        "symbols" : [],
        "user_mentions" : [],
        "urls" : []
      },
      "display_text_range" : [
        "0",
        "88"
      ],
      "favorite_count" : "0",
      "id_str" : "1390569390237990470",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "1390569390237990470",
      "created_at" : "Fri May 07 07:29:12 +0000 2021",
      "favorited" : false,
      "full_text" : "if (slugs &gt; 0) { sow(again); } That is the entire program, and it does not terminate.",
      "lang" : "en"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "1385859971763520817"
          ],
          "editableUntil" : "2021-04-24T08:35:39.000Z",
          "editsRemaining" : "5",
          "isEditEligible" : true
        }
      },
      "retweeted" : false,
      "source" : "<a href=\"http://twitter.com/download/android\" rel=\"nofollow\">Twitter for Android</a>",
      "entities" : {
        "hashtags" : [],
        "symbols" : [],
        "user_mentions" : [],
        "urls" : []
      },
      "display_text_range" : [
        "0",
        "111"
      ],
      "favorite_count" : "2",
      "id_str" : "1385859971763520817",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "1385859971763520817",
      "created_at" : "Sat Apr 24 07:35:39 +0000 2021",
      "favorited" : false,
      "full_text" : "Commute report: the lock-keeper has bought a trumpet. He is on the first note. He has been on it since Tuesday.",
      "lang" : "en"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "1388605080903368218"
          ],
          "editableUntil" : "2021-05-01T22:23:44.000Z",
          "editsRemaining" : "5",
          "isEditEligible" : true
        }
      },
      "retweeted" : false,
      "source" : "<a href=\"https://mobile.twitter.com\" rel=\"nofollow\">Twitter Web App</a>",
      "entities" : {
        "hashtags" : [],
        "symbols" : [],
        "user_mentions" : [],
        "urls" : []
      },
      "display_text_range" : [
        "0",
        "146"
      ],
      "favorite_count" : "2",
      "id_str" : "1388605080903368218",
      "truncated" : false,
      "retweet_count" : "2",
      "id" : "1388605080903368218",
      "created_at" : "Sat May 01 21:23:44 +0000 2021",
      "favorited" : false,
      "full_text" : "Things nobody says about gardening: A) it is mostly carrying, B) the bending is extra, C) you will talk to a robin &amp; the robin will talk back.",
      "lang" : "en"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "1383894481919049479"
          ],
          "editableUntil" : "2021-04-18T22:25:30.000Z",
          "editsRemaining" : "5",
          "isEditEligible" : true
        }
      },
      "retweeted" : false,
      "source" : "<a href=\"https://mobile.twitter.com\" rel=\"nofollow\">Twitter Web App</a>",
      "entities" : {
        "hashtags" : [],
        "symbols" : [],
        "user_mentions" : [],
        "urls" : []
      },
      "display_text_range" : [
        "0",
        "100"
      ],
      "favorite_count" : "31",
      "id_str" : "1383894481919049479",
      "truncated" : false,
      "retweet_count" : "3",
      "id" : "1383894481919049479",
      "created_at" : "Sun Apr 18 21:25:30 +0000 2021",
      "favorited" : false,
      "full_text" : "The first thing that you learn about clay is that it remembers. The second is that it has your boot.",
      "lang" : "en"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "1381663873718662467"
          ],
          "editableUntil" : "2021-04-12T18:41:52.000Z",
          "editsRemaining" : "5",
          "isEditEligible" : true
        }
      },
      "retweeted" : false,
      "source" : "<a href=\"http://twitter.com/download/android\" rel=\"nofollow\">Twitter for Android</a>",
      "entities" : {
        "hashtags" : [],
        "symbols" : [],
        "user_mentions" : [],
        "urls" : []
      },
      "display_text_range" : [
        "0",
        "102"
      ],
      "favorite_count" : "3",
      "id_str" : "1381663873718662467",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "1381663873718662467",
      "created_at" : "Mon Apr 12 17:41:52 +0000 2021",
      "favorited" : false,
      "full_text" : "Today I closed a ticket from 2011. It said \"printer sometimes sad\". I went down to look. It still was.",
      "lang" : "en"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "1379538269411996464"
          ],
          "editableUntil" : "2021-04-06T21:55:28.000Z",
          "editsRemaining" : "5",
          "isEditEligible" : true
        }
      },
      "retweeted" : false,
      "source" : "<a href=\"http://twitter.com/download/android\" rel=\"nofollow\">Twitter for Android</a>",
      "entities" : {
        "hashtags" : [],
        "symbols" : [],
        "user_mentions" : [],
        "urls" : []
      },
      "display_text_range" : [
        "0",
        "135"
      ],
      "favorite_count" : "4",
      "id_str" : "1379538269411996464",
      "truncated" : false,
      "retweet_count" : "2",
      "id" : "1379538269411996464",
      "created_at" : "Tue Apr 06 20:55:28 +0000 2021",
      "favorited" : false,
      "full_text" : "Somebody has left a tray of lettuces at my gate with a note: \"You will need these.\" It is not a kind handwriting. It is a kind lettuce.",
      "lang" : "en"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "1377514361275367213"
          ],
          "editableUntil" : "2021-04-01T07:53:11.000Z",
          "editsRemaining" : "5",
          "isEditEligible" : true
        }
      },
      "retweeted" : false,
      "source" : "<a href=\"http://twitter.com/download/android\" rel=\"nofollow\">Twitter for Android</a>",
      "entities" : {
        "hashtags" : [],
        "symbols" : [],
        "user_mentions" : [],
        "urls" : []
      },
      "display_text_range" : [
        "0",
        "134"
      ],
      "favorite_count" : "4",
      "id_str" : "1377514361275367213",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "1377514361275367213",
      "created_at" : "Thu Apr 01 06:53:11 +0000 2021",
      "favorited" : false,
      "full_text" : "Dug the path. Sixty centimetres wide, which is a wheelbarrow and two knuckles. I know which two, because they are the ones that bleed.",
      "lang" : "en"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "1374415206202721339"
          ],
          "editableUntil" : "2021-03-23T18:38:15.000Z",
          "editsRemaining" : "5",
          "isEditEligible" : true
        }
      },
      "retweeted" : false,
      "source" : "<a href=\"http://twitter.com/download/android\" rel=\"nofollow\">Twitter for Android</a>",
      "entities" : {
        "hashtags" : [],
        "symbols" : [],
        "user_mentions" : [],
        "urls" : []
      },
      "display_text_range" : [
        "0",
        "156"
      ],
      "favorite_count" : "12",
      "id_str" : "1374415206202721339",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "1374415206202721339",
      "created_at" : "Tue Mar 23 17:38:15 +0000 2021",
      "favorited" : false,
      "full_text" : "Commute report, the first: one river, one heron, one bell, nine kilometres. Gerald and I are new to each other and neither wishes to go first on the bridge.",
      "lang" : "en"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "1371887390954853306"
          ],
          "editableUntil" : "2021-03-16T19:13:37.000Z",
          "editsRemaining" : "5",
          "isEditEligible" : false
        }
      },
      "retweeted" : false,
      "source" : "<a href=\"http://twitter.com/download/android\" rel=\"nofollow\">Twitter for Android</a>",
      "entities" : {
        "hashtags" : [],
        "symbols" : [],
        "user_mentions" : [
          {
            "name" : "Mr Aldous",
            "screen_name" : "mr_aldous_veg",
            "indices" : [
              "0",
              "14"
            ],
            "id_str" : "820114001",
            "id" : "820114001"
          }
        ],
        "urls" : []
      },
      "display_text_range" : [
        "0",
        "137"
      ],
      "favorite_count" : "2",
      "in_reply_to_status_id_str" : "1371882861103323998",
      "id_str" : "1371887390954853306",
      "in_reply_to_user_id" : "820114001",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "1371887390954853306",
      "in_reply_to_status_id" : "1371882861103323998",
      "created_at" : "Tue Mar 16 18:13:37 +0000 2021",
      "favorited" : false,
      "full_text" : "@mr_aldous_veg Thank you for the rhubarb crown. You said \"plant it and be patient\". How patient? I have been standing here for some time.",
      "lang" : "en",
      "in_reply_to_screen_name" : "mr_aldous_veg",
      "in_reply_to_user_id_str" : "820114001"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "1369130129461181287"
          ],
          "editableUntil" : "2021-03-09T04:37:14.000Z",
          "editsRemaining" : "5",
          "isEditEligible" : false
        }
      },
      "retweeted" : false,
      "source" : "<a href=\"http://twitter.com/download/android\" rel=\"nofollow\">Twitter for Android</a>",
      "entities" : {
        "hashtags" : [],
        "symbols" : [],
        "user_mentions" : [],
        "urls" : []
      },
      "display_text_range" : [
        "0",
        "17"
      ],
      "favorite_count" : "31",
      "in_reply_to_status_id_str" : "1368827384598486563",
      "id_str" : "1369130129461181287",
      "in_reply_to_user_id" : "820114031",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "1369130129461181287",
      "in_reply_to_status_id" : "1368827384598486563",
      "created_at" : "Tue Mar 09 03:37:14 +0000 2021",
      "favorited" : false,
      "full_text" : "It was four days.",
      "lang" : "en",
      "in_reply_to_screen_name" : "tansy_merrow",
      "in_reply_to_user_id_str" : "820114031"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "1366274534280415358"
          ],
          "editableUntil" : "2021-03-01T07:30:07.000Z",
          "editsRemaining" : "5",
          "isEditEligible" : true
        }
      },
      "retweeted" : false,
      "source" : "<a href=\"http://twitter.com/download/android\" rel=\"nofollow\">Twitter for Android</a>",
      "entities" : {
        "hashtags" : [],
        "symbols" : [],
        "user_mentions" : [],
        "urls" : []
      },
      "display_text_range" : [
        "0",
        "147"
      ],
      "favorite_count" : "0",
      "id_str" : "1366274534280415358",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "1366274534280415358",
      "created_at" : "Mon Mar 01 06:30:07 +0000 2021",
      "favorited" : false,
      "full_text" : "I have a plot. It has couch grass, a bath, and half a greenhouse. The other half is over there, and over there, and a little of it is in Mr Aldous.",
      "lang" : "en"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "1368827384598486563"
          ],
          "editableUntil" : "2021-03-08T08:34:14.000Z",
          "editsRemaining" : "5",
          "isEditEligible" : true
        }
      },
      "retweeted" : false,
      "source" : "<a href=\"http://twitter.com/download/android\" rel=\"nofollow\">Twitter for Android</a>",
      "entities" : {
        "hashtags" : [],
        "symbols" : [],
        "user_mentions" : [],
        "urls" : []
      },
      "display_text_range" : [
        "0",
        "95"
      ],
      "favorite_count" : "31",
      "id_str" : "1368827384598486563",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "1368827384598486563",
      "created_at" : "Mon Mar 08 07:34:14 +0000 2021",
      "favorited" : false,
      "full_text" : "Set up this account to write down the weather. I give it a week before I start having opinions.",
      "lang" : "en"
    }
  }
]