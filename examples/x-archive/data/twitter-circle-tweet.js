window.YTD.twitter_circle_tweet.part0 = [
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
  }
]